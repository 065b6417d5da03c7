import { readTypedSheet, type TypedCell } from '../../measurement/time-study/typed-readings.ts'
import type { TimeStudyId } from '../../measurement/time-study/identity.ts'
import type { TimeStudyObservation } from '../../measurement/time-study/observation.ts'
import { succeed, type Result } from '../../problems/result.ts'
import { digest } from '../../record/change-id.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { listRecords, type Entry } from '../read.ts'
import type { MethodElement } from './method.ts'

/** One id for one cell on every machine, so that two people typing the same cell see a conflict. */
export const typedReadingId = (studyId: string, cycle: number, elementId: string): string =>
  digest([studyId, String(cycle), elementId])

export const typedReadingsOf = (state: FoldState, studyId: string): readonly Entry<'typed-reading'>[] =>
  listRecords(state, 'typed-reading').filter((cell) => cell.studyId === studyId)

export type TypedGrid = { readonly rows: readonly (readonly TypedCell[])[] }

/** The sheet as rows of cells; cycles nobody typed anything into, between others, are rows of missed readings. */
export function readTypedGrid(
  state: FoldState,
  studyId: string,
  elements: readonly MethodElement[],
): TypedGrid {
  const cells = new Map<string, string>()
  let last = 0
  for (const { cycle, elementId, seconds } of typedReadingsOf(state, studyId)) {
    const row = Number(cycle ?? '0')
    const text = (seconds ?? '').trim()
    if (!Number.isInteger(row) || row < 1 || text === '') continue
    last = Math.max(last, row)
    cells.set(`${String(row)} ${elementId ?? ''}`, text)
  }
  const rows = Array.from({ length: last }, (_, index) =>
    elements.map(({ elementId }) => cells.get(`${String(index + 1)} ${elementId}`) ?? null),
  )
  return { rows }
}

export const readTypedObservations = (
  timeStudyId: TimeStudyId,
  elements: readonly MethodElement[],
  { rows }: TypedGrid,
): Result<readonly TimeStudyObservation[]> =>
  elements.length === 0
    ? succeed([])
    : readTypedSheet({ timeStudyId, elements: elements.map(({ elementId }) => elementId), rows })
