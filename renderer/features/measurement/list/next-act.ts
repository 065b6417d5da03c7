import type { OperationRow, StudyStatus } from '../../../../shared/case/measurement/operation-row.ts'

export type NextAct = { readonly label: string; readonly rest: string }

const acts: Readonly<Record<StudyStatus, { readonly label: string; readonly place: string }>> = {
  'in-study': { label: '接着测', place: 'watch' },
  'to-review': { label: '复核测时', place: 'review' },
  'not-started': { label: '开始测时', place: 'study' },
  're-study': { label: '看测时', place: 'review' },
  sealed: { label: '看测时', place: 'review' },
  'not-readable': { label: '看测时', place: 'review' },
}

/** An open study goes before a sealed one; without a method card or a worker's consent the gate comes first. */
const urgency: readonly StudyStatus[] = ['in-study', 'to-review', 'not-started', 'sealed']

/** What Enter does on a row. */
export function nextAct({ operation, method, studies }: OperationRow): NextAct {
  const gate = { label: '开始测时', rest: `/operation/${operation.id}` }
  const open = urgency
    .map((status) =>
      studies.find((study) => study.status === status && (study.consented || status === 'sealed')),
    )
    .find((study) => study !== undefined)
  if (open === undefined || (method.gaps.length > 0 && open.status !== 'sealed')) return gate
  const { label, place } = acts[open.status]
  return { label, rest: `/${place}/${open.id}` }
}

export const studyAct = ({ id, status }: { readonly id: string; readonly status: StudyStatus }): NextAct => ({
  label: acts[status].label,
  rest: `/${acts[status].place}/${id}`,
})
