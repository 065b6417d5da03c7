import { describe, expect, it } from 'vitest'
import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import { writeExact } from '../../../shared/numbers/exact-string.ts'
import { sumDecimals } from '../../../shared/numbers/sum-decimals.ts'
import {
  distributeByDays,
  distributeByStandardWage,
  type GroupDistribution,
} from '../../../shared/pay/group/group-distribution.ts'
import { distributeStandardThenDays } from '../../../shared/pay/group/standard-then-days.ts'
import { formatProblem } from '../../../shared/text/problems/format-problem.ts'
import { codesOf, problemsOf, valueOf } from '../problems/value-of.ts'
import { groupOfFour } from './group-of-four.ts'

const d = decimalLiteral
const group = { ...groupOfFour, scale: 2 }
const yuan = ({ shares }: GroupDistribution) => shares.map((share) => share.yuan)

describe('group distribution', () => {
  it('by standard wage keeps k exact and adds up to the cent', () => {
    const made = valueOf(distributeByStandardWage(group))
    expect(made.standardTotalYuan).toBe('4713.08')
    expect(writeExact(made.factor)).toBe('150000/117827')
    expect(yuan(made)).toEqual(['2008.11', '1740.37', '1277.89', '973.63'])
    expect(sumDecimals(yuan(made).map(d))).toBe('6000.00')
  })

  it('takes a part of a day and of a cent in a standard wage', () => {
    const members = [{ worker: '甲', dayRateYuan: d('71.75'), days: d('21.5') }]
    // 71.75 × 21.5 = 1542.625
    expect(valueOf(distributeByStandardWage({ ...group, members })).standardTotalYuan).toBe('1542.625')
  })

  it('by days', () => {
    const made = valueOf(distributeByDays(group))
    expect(yuan(made)).toEqual(['1552.94', '1552.94', '1482.35', '1411.77'])
    expect(made.shares.map(({ exactYuan }) => writeExact(exactYuan))).toEqual([
      '26400/17',
      '26400/17',
      '25200/17',
      '24000/17',
    ])
  })

  it('part by standard wage, the excess by days', () => {
    const made = valueOf(distributeStandardThenDays(group))
    // 1286.92 by 22 : 22 : 21 : 20 = 333.0851…, 333.0851…, 317.9449…, 302.8047…: two cents are left, for 甲 and 乙.
    expect(yuan(made)).toEqual(['1910.49', '1700.17', '1321.74', '1067.60'])
    expect(sumDecimals(yuan(made).map(d))).toBe('6000.00')
  })

  it('goes wholly by standard wage when nothing was earned above it', () => {
    for (const total of ['4713.08', '4000', '0.01']) {
      const short = { ...group, totalYuan: d(total) }
      expect(yuan(valueOf(distributeStandardThenDays(short)))).toEqual(
        yuan(valueOf(distributeByStandardWage(short))),
      )
    }
    const cent = valueOf(distributeStandardThenDays({ ...group, totalYuan: d('4713.09') }))
    expect(yuan(cent)).toEqual(['1577.41', '1367.08', '1003.80', '764.80'])
  })

  it('cuts a standard wage of half cents without losing one', () => {
    const member = (worker: string) => ({ worker, dayRateYuan: d('10.005'), days: d('1') })
    const small = { totalYuan: d('21'), members: [member('甲'), member('乙')], scale: 2 }
    // 20.01 by halves is 10.01 and 10.00; 0.99 by days is 0.50 and 0.49.
    expect(yuan(valueOf(distributeStandardThenDays(small)))).toEqual(['10.51', '10.49'])
  })

  it.each([-1, 1.5, 13, Number.NaN])('refuses %d decimals, which no money has', (scale) => {
    for (const share of [distributeByDays, distributeByStandardWage, distributeStandardThenDays])
      expect(problemsOf(share({ ...group, scale })).map(formatProblem)).toEqual(['请写明舍入到几位小数。'])
  })

  it('refuses what cannot be shared', () => {
    expect(codesOf(distributeByDays({ ...group, members: [] }))).toEqual(['nothing-to-share-by'])
    expect(codesOf(distributeByDays({ ...group, totalYuan: d('0') }))).toEqual(['out-of-range'])
    expect(codesOf(distributeByDays({ ...group, totalYuan: d('1.005') }))).toEqual(['too-many-decimals'])
    const member = { worker: '甲', dayRateYuan: d('-1'), days: d('-1') }
    expect(codesOf(distributeByStandardWage({ ...group, members: [member] }))).toHaveLength(2)
    expect(codesOf(distributeStandardThenDays({ ...group, members: [] }))).toEqual(['nothing-to-share-by'])
  })
})
