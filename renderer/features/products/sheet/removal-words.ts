import type { OperationRow as MeasuredRow } from '../../../../shared/case/measurement/operation-row.ts'
import type { OperationRow } from '../../../../shared/case/products/operation-rows.ts'

const mostNames = 3

/** Why rows stay: which of them, that they are agreed, and the way to take them out all the same. */
export function agreedRowsSentence(rows: readonly Pick<OperationRow, 'number' | 'name'>[]): string {
  const numbers = rows.map(({ number }) => String(number)).join('、')
  const names = rows.slice(0, mostNames).map(({ name }) => `“${name}”`)
  const named = `${names.join('、')}${rows.length > mostNames ? '等' : ''}`
  return `第 ${numbers} 行${named}的工价已经达成并锁定。请到一协商解锁（写理由）后再移除。`
}

/** What undo shows: `移除 合侧缝（已封存，有 12 个读数）`; what was never timed goes without a remark. */
export function removalLabel(
  rows: readonly Pick<MeasuredRow, 'operation' | 'measured' | 'status'>[],
): string {
  const [first] = rows
  const name = rows.length === 1 ? (first?.operation.name ?? '') : ''
  const sealed = rows.filter(({ status }) => status === 'sealed').length
  const readings = rows.reduce((sum, { measured }) => sum + measured, 0)
  const remarks = [
    ...(sealed === 0 ? [] : [rows.length === 1 ? '已封存' : `${String(sealed)} 道已封存`]),
    ...(readings === 0 ? [] : [`有 ${String(readings)} 个读数`]),
  ]
  const remark = remarks.length === 0 ? '' : `（${remarks.join('，')}）`
  return `移除 ${name === '' ? `${String(rows.length)} 道工序` : name}${remark}`
}
