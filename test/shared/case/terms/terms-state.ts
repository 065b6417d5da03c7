import { caseMeaning } from '../../../../shared/case/record-kinds.ts'
import { setFields } from '../../../../shared/case/write.ts'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import { caseIdSchema, replicaIdSchema, type Operation } from '../../../../shared/record/change.ts'
import { fold, foldOnto } from '../../../../shared/record/fold.ts'
import type { FoldState } from '../../../../shared/record/fold-state.ts'
import { nextChange } from '../../../../shared/record/next-change.ts'

/** What a case folds to after one change; an operation that the kinds refuse would show as ineffective. */
export const stateOf = (operations: readonly Operation[]): FoldState => {
  const state = fold([], caseMeaning)
  if (operations.length === 0) return state
  const change = nextChange({
    state,
    replica: replicaIdSchema.parse('a'),
    caseId: caseIdSchema.parse('case-1'),
    at: '2026-03-02T08:30:00Z',
    by: '',
    label: '登记',
    operations,
  })
  if (!change.ok) throw new TypeError(JSON.stringify(change.problems))
  const next = foldOnto(state, [change.value], caseMeaning)
  if (next.ineffective.size > 0) throw new TypeError('an operation had no effect')
  return next
}

const decimal = decimalLiteral

export const statedTerms = {
  place: 'CN-31',
  rulesAsOf: '2014-07-04',
  shiftHours: decimal('8'),
  baseHourlyYuan: decimal('11.34'),
  baseHourlySource: '反推，待双方确认',
  allowanceBase: 'normal-time',
  timeScale: decimal('1'),
  timeMode: 'half-up',
  priceScale: decimal('3'),
  priceMode: 'half-up',
  confidenceZ: decimal('2'),
  accuracy: decimal('0.05'),
  holidayClause: true,
} as const

export const gradeOperations: readonly Operation[] = [
  setFields('work-grade', 'g2', { name: '二级', coefficient: decimal('1.10'), order: 'a1' }),
  setFields('work-grade', 'g1', { name: '一级', coefficient: decimal('1.00'), order: 'a0' }),
]

export const allowanceOperations: readonly Operation[] = [
  setFields('allowance-part', 'p1', { name: '个人需要', ratio: decimal('0.05'), order: 'a0' }),
  setFields('allowance-part', 'p2', { name: '疲劳', ratio: decimal('0.04'), order: 'a1' }),
]

export const completeTerms: readonly Operation[] = [
  setFields('terms', 'terms', statedTerms),
  ...gradeOperations,
  ...allowanceOperations,
]
