import type { CellEdit } from '../../../../shared/case/products/edit-sheet.ts'
import type { OperationRow } from '../../../../shared/case/products/operation-rows.ts'
import { plainFigure } from '../../../../shared/product/check-operation-cell.ts'
import type { OperationColumn } from '../../../../shared/product/operation-column.ts'
import { tidyWords } from '../../../../shared/product/operation-words.ts'
import { parseWorkGrade, type WorkGradeChoice } from '../../../../shared/product/work-grade.ts'
import type { Problem, ProblemPlace } from '../../../../shared/problems/problem.ts'
import { fieldNames } from '../../../../shared/text/problems/field-names.ts'
import { formatProblem } from '../../../../shared/text/problems/format-problem.ts'
import { cellText, columnNames } from './sheet-columns.ts'
import type { PastePlan } from './paste-edits.ts'

/** How an accepted entry will read in its cell: `1` is 一级, `１２．５` is 12.5. */
export function shownEntry(
  column: OperationColumn,
  typed: string,
  grades: readonly WorkGradeChoice[],
): string {
  if (column === 'countPerGarment' || column === 'currentPriceYuan') return plainFigure(typed)
  if (column !== 'grade') return tidyWords(typed)
  const grade = parseWorkGrade(tidyWords(typed), grades, { field: 'work-grade' })
  return grade.ok ? (grades.find(({ id }) => id === grade.value)?.name ?? '') : tidyWords(typed)
}

const wordsOr = (words: string, otherwise: string) => (words === '' ? otherwise : words)

/** What undo shows: `合侧缝 工序等级 一级 → 二级`. */
export function editLabel(
  rows: readonly OperationRow[],
  { row, column, typed }: CellEdit,
  grades: readonly WorkGradeChoice[],
): string {
  const before = rows[row - 1]
  const after = shownEntry(column, typed, grades)
  const line = wordsOr(before?.name ?? '', `第 ${String(row)} 行`)
  return `${line} ${columnNames[column]} ${wordsOr(cellText(before, column), '空')} → ${wordsOr(after, '空')}`
}

/** A filled cell that must not be empty: it is not missing, it is being emptied. */
function emptiedSentence({ field, row = 0 }: ProblemPlace): string | undefined {
  const cell = `第 ${String(row)} 行“${fieldNames[field]}”不能清空`
  if (field === 'operation-name') return `${cell}。要移除这一行，请点行号选中整行，再按 Delete。`
  return field === 'count-per-garment' ? `${cell}。每件做一次就写 1。` : undefined
}

/** What is wrong with one entry of the sheet. */
export const entrySentence = (problem: Problem): string =>
  (problem.code === 'empty' ? emptiedSentence(problem.at) : undefined) ?? formatProblem(problem)

const longestList = 3

/** The first sentences, and how many more there are. */
export function problemSentences(problems: readonly Problem[]): readonly string[] {
  const sentences = problems.map(entrySentence)
  const rest = sentences.length - longestList
  return rest > 0 ? [...sentences.slice(0, longestList), `还有 ${String(rest)} 处。`] : sentences
}

/** The strip at the foot after a paste. */
export function pastedWords(plan: Extract<PastePlan, { kind: 'edits' }>): string {
  const size = `刚粘贴 ${String(plan.rows)} 行、${String(plan.columns)} 列`
  const matched = plan.matched.length === 0 ? '' : `，列已对上：${plan.matched.join('、')}`
  const named = plan.unmatched.filter((heading) => heading.trim() !== '')
  return `${size}${matched}${named.length === 0 ? '' : `；没有用到：${named.join('、')}`}`
}

export function pasteRefusal(plan: Exclude<PastePlan, { kind: 'edits' }>): string {
  if (plan.kind === 'no-column-matched') return '第 1 行像是列名，但没有一列对得上，一格都没有粘贴。'
  return `粘贴的有 ${String(plan.given)} 列，从“${plan.from}”往右只有 ${String(plan.room)} 列可填，一格都没有粘贴。`
}
