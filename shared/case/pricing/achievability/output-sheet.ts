import type { DecimalString } from '../../../numbers/decimal-string.ts'
import type { Operation } from '../../../record/change.ts'
import type { FoldState } from '../../../record/fold-state.ts'
import { setFields } from '../../write.ts'
import { efficienciesOf, efficiencyIdOf, outputIdOf, outputsOf, type OutputGroup } from './output-records.ts'

/** One line of a production record: a code, pieces a shift, and of protected time the minutes alone. */
export type OutputLine = {
  readonly workerCode: string
  readonly pieces: DecimalString
  readonly protectedMinutes: DecimalString | null
}

export type OutputPeriod = { readonly from: string | null; readonly until: string | null }

/** The list as it now stands in place of the one before: lines that are gone are taken out, the same are left alone. */
export function replaceOutputs(
  state: FoldState,
  group: OutputGroup,
  lines: readonly OutputLine[],
  { from, until }: OutputPeriod,
): readonly Operation[] {
  const known = new Map(outputsOf(state, group).map((entry) => [entry.id, entry]))
  const kept = new Set(lines.map(({ workerCode }) => outputIdOf(group, workerCode)))
  const gone = [...known.keys()].filter((id) => !kept.has(id))
  return [
    ...gone.map((id) => setFields('worker-output', id, { removed: true })),
    ...lines.flatMap(({ workerCode, pieces, protectedMinutes }) => {
      const id = outputIdOf(group, workerCode)
      const entry = known.get(id)
      const isSame =
        entry?.pieces === pieces &&
        (entry.protectedMinutes ?? null) === protectedMinutes &&
        (entry.from ?? null) === from &&
        (entry.until ?? null) === until
      if (isSame) return []
      const { operationId, trialId } = group
      const fields = { operationId, trialId, workerCode, pieces, protectedMinutes, from, until }
      return [setFields('worker-output', id, { ...fields, removed: null })]
    }),
  ]
}

export type EfficiencyLine = { readonly workerCode: string; readonly ratio: DecimalString }

/** 近期完成率 of a post, replaced as a whole in the same way. */
export function replaceEfficiencies(
  state: FoldState,
  post: string,
  lines: readonly EfficiencyLine[],
): readonly Operation[] {
  const known = new Map(efficienciesOf(state, post).map((entry) => [entry.id, entry]))
  const kept = new Set(lines.map(({ workerCode }) => efficiencyIdOf(post, workerCode)))
  const gone = [...known.keys()].filter((id) => !kept.has(id))
  return [
    ...gone.map((id) => setFields('recent-efficiency', id, { removed: true })),
    ...lines.flatMap(({ workerCode, ratio }) => {
      const id = efficiencyIdOf(post, workerCode)
      if (known.get(id)?.ratio === ratio) return []
      return [setFields('recent-efficiency', id, { post, workerCode, ratio, removed: null })]
    }),
  ]
}
