import { dateLiteral, type DateString } from '../dates/date-string.ts'
import { decimalLiteral } from '../numbers/decimal-literal.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { resolveParameter, type DatedParameter } from './dated-parameter.ts'
import { regionsOf, type Region } from './jurisdiction.ts'

/** The share of workers θ that must be able to reach a quota in statutory hours, and of whom it is a share. */
export type Achievability = {
  readonly theta: Quantity<'ratio'>
  readonly population: 'post' | 'enterprise'
  /** The text says 原则上: it leaves room, and the screen says so. */
  readonly inPrinciple: boolean
}

type Entry = DatedParameter<Achievability>

const ninety = decimalLiteral('0.90')
const ofPost: Achievability = { theta: ninety, population: 'post', inPrinciple: false }
const ofEnterprise: Achievability = { theta: ninety, population: 'enterprise', inPrinciple: false }

const entry = (effectiveFrom: string, value: Achievability, source: string): Entry => ({
  effectiveFrom: dateLiteral(effectiveFrom),
  value,
  source,
  confidence: 'high',
})

/**
 * From the versions that were read. Where only the year of the text is known, the figure counts from the next New Year's Day;
 * a place without a figure of its own takes that of its province, and without that the usual one, to be verified.
 */
const achievabilities: Partial<Readonly<Record<Region, readonly Entry[]>>> = {
  'CN-32': [entry('2026-05-27', ofPost, '江苏省工资支付条例第十一条')],
  'CN-3301': [entry('2015-01-01', ofPost, '杭州市企业工资集体协商条例第十条')],
  'CN-3302': [entry('2015-01-01', ofEnterprise, '宁波市企业工资集体协商条例第二十四条')],
  'CN-37': [entry('2017-01-01', ofEnterprise, '山东省企业工资集体协商条例第二十条')],
  'CN-41': [entry('2014-01-01', ofEnterprise, '河南省企业工资集体协商条例第十九条')],
  'CN-4101': [entry('2013-01-01', ofPost, '郑州市劳动用工条例第二十五条')],
  'CN-44': [
    entry(
      '2016-09-29',
      { theta: decimalLiteral('0.70'), population: 'post', inPrinciple: true },
      '广东省工资支付条例第二十一条',
    ),
  ],
  'CN-52': [entry('2015-01-01', ofEnterprise, '贵州省企业工资集体协商条例第十八条')],
}

/** No national figure was found; nearly every local text that was says 90 %. */
export const usualAchievability: Entry = {
  effectiveFrom: dateLiteral('1995-01-01'),
  value: ofPost,
  source: '未查到当地规定，按多数地方规定的 90%（待核实）',
  confidence: 'low',
}

/** θ of a place on a day: the city's, else the province's, else the usual one with the badge 待核实. It blocks nothing. */
export const resolveAchievability = (place: Region, asOf: DateString): Entry => {
  for (const known of regionsOf(place)) {
    const found = resolveParameter(achievabilities[known] ?? [], asOf)
    if (found.ok) return found.value
  }
  return usualAchievability
}
