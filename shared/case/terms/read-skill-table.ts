import type { DecimalString } from '../../numbers/decimal-string.ts'
import {
  checkSkillTable,
  skillGrades,
  type SkillGrade,
  type SkillTable,
} from '../../pay/skill/skill-grade.ts'
import type { Problem } from '../../problems/problem.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { remember } from '../../record/remember.ts'
import { skillGradeNames } from '../../text/terms/skill-grade-names.ts'
import { readRecord } from '../read.ts'

/** There is one table; its record has this id. */
export const skillTableId = 'skill-table'

export type SkillAmount = { readonly grade: SkillGrade; readonly yuan: DecimalString | null }

/** 技能等级津贴: what the terms say of it. No price rests on it, so no proposal and no lock ever closes it. */
export type SkillTableTerm = {
  /** All eight, from the lowest up; null where nothing was agreed. */
  readonly amounts: readonly SkillAmount[]
  /** The agreed ones, as the engine takes them. */
  readonly table: SkillTable
  /** An amount below a lower grade's, or below nothing: typed it is refused, but two copies may make one together. */
  readonly problems: readonly (Problem & { readonly grade: SkillGrade })[]
}

/** The grades that have an amount, from the lowest up. */
export const agreedSkillTable = (kind: SkillTable['kind'], amounts: readonly SkillAmount[]): SkillTable => ({
  kind,
  rows: amounts.flatMap(({ grade, yuan }) => (yuan === null ? [] : [{ grade, yuan }])),
})

/** What the engine finds, with the grade as people call it. */
export const findSkillProblems = (table: SkillTable): SkillTableTerm['problems'] =>
  checkSkillTable(table).flatMap((problem) => {
    const grade = table.rows[(problem.at.row ?? 0) - 1]?.grade
    if (grade === undefined) return []
    return [{ ...problem, at: { field: 'skill-amount', subject: skillGradeNames[grade] }, grade }]
  })

/** The table of the terms; null where there is none, as in most cases. */
export const readSkillTable: (state: FoldState) => SkillTableTerm | null = remember((state) => {
  const entry = readRecord(state, 'skill-table', skillTableId)
  if (entry === undefined) return null
  const amounts = skillGrades.map((grade) => ({ grade, yuan: entry[grade] ?? null }))
  const table = agreedSkillTable(entry.pays ?? 'monthly-allowance', amounts)
  return { amounts, table, problems: findSkillProblems(table) }
})
