import type { FoldState } from '../../record/fold-state.ts'
import { readCoefficientTables, type CoefficientTableTerm } from './read-coefficient-tables.ts'

/** 批量系数：1 至不足 100 件为 1.10，100 件起为 1.00. Rows that are not whole are no terms yet. */
const tableWords = ({ name, bands }: CoefficientTableTerm): readonly string[] => {
  const whole = bands.flatMap(({ taken }) => (taken === null ? [] : [`${taken.band}为 ${taken.coefficient}`]))
  return whole.length === 0 ? [] : [`${name.replace(/系数$/, '')}系数：${whole.join('，')}`]
}

/** What the agreement says of the coefficient tables; empty where none was agreed. */
export function coefficientSentence(state: FoldState): string {
  const tables = readCoefficientTables(state).flatMap(tableWords)
  if (tables.length === 0) return ''
  return `双方议定的系数表有${tables.join('；')}。附件列明各行所用的一档，没有列明的，系数为1。`
}
