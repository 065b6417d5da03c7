import { dateLiteral, type DateString } from '../dates/date-string.ts'
import type { Result } from '../problems/result.ts'
import { resolveParameter, type DatedParameter } from './dated-parameter.ts'
import type { Jurisdiction } from './jurisdiction.ts'

/** What a place leaves out of the comparison besides the three groups that every place leaves out. */
export type MinimumWageExclusions = {
  /** The worker's own social insurance and housing fund. */
  readonly ownContributions: boolean
  readonly also: readonly ('meals' | 'commuting' | 'housing')[]
}

type Entry = DatedParameter<MinimumWageExclusions>

/** Most places count own contributions in; each place is to be confirmed. */
const elsewhere: readonly Entry[] = [
  {
    effectiveFrom: dateLiteral('2004-03-01'),
    value: { ownContributions: false, also: [] },
    source: '最低工资规定第十二条（当地是否剔除个人缴费待核实）',
    confidence: 'medium',
  },
]

const ownRules: Partial<Readonly<Record<Jurisdiction, readonly Entry[]>>> = {
  'CN-11': [
    {
      effectiveFrom: dateLiteral('2025-09-01'),
      value: { ownContributions: true, also: [] },
      source: '京人社劳发〔2025〕7号',
      confidence: 'high',
    },
  ],
  'CN-31': [
    {
      effectiveFrom: dateLiteral('2014-04-01'),
      value: { ownContributions: true, also: ['meals', 'commuting', 'housing'] },
      source: '上海市最低工资标准的口径（待核实）',
      confidence: 'medium',
    },
  ],
}

/** A place that has rules of its own answers by them alone, also for days before them. */
export const resolveExclusions = (place: Jurisdiction, asOf: DateString): Result<Entry> =>
  resolveParameter(ownRules[place] ?? elsewhere, asOf)
