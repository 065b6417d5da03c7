import type { Source } from '../../derivation/source.ts'
import { assertNever } from '../../problems/assert-never.ts'

/** 待核实 stands behind every dated rule that nobody has checked. */
export const unverifiedWord = '待核实'

export const isUnverified = (source: Source | undefined): boolean =>
  source?.kind === 'dated-rule' && source.confidence !== 'high'

/** Where a figure that nobody computed comes from, as it is cited. */
export function sourceWords(source: Source): string {
  switch (source.kind) {
    case 'clause':
      return `合同${source.clause}`
    case 'wage-table':
      return source.grade
    case 'allowance-catalogue':
      return source.entry
    case 'time-study':
      return '本次测时'
    case 'tap':
      return '秒表按键'
    case 'typed-sheet':
      return `手工测时表第 ${String(source.row)} 行`
    case 'earlier-annex':
    case 'minutes':
      return source.reference
    case 'negotiation-round':
      return `第 ${String(source.round)} 轮`
    case 'dated-rule': {
      const since = `${source.instrument}，自 ${source.effectiveFrom} 起`
      return isUnverified(source) ? `${since}，${unverifiedWord}` : since
    }
    default:
      return assertNever(source)
  }
}
