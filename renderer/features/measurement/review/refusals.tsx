import type { SealRefusal } from '../../../../shared/case/measurement/seal.ts'
import { MissingList } from '../../../components/missing-list.tsx'
import { actOf, refusalSentence, type GoTo } from './refusal-words.ts'

type RefusalsProps = { readonly refusals: readonly SealRefusal[]; readonly goTo: GoTo }

/** Why it cannot be sealed, each with the way to the place where it is put right. */
export function Refusals({ refusals, goTo }: RefusalsProps) {
  const items = refusals.map((refusal, index) => {
    const way = actOf(refusal)
    return {
      key: `${refusal.code}-${String(index)}`,
      sentence: refusalSentence(refusal),
      ...(way === undefined ? {} : { act: way.act, onGo: goTo[way.place] }),
    }
  })
  return <MissingList label="还不能封存" items={items} />
}
