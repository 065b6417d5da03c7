import type { SealRefusal } from '../../../../shared/case/measurement/seal.ts'
import type { Study } from '../../../../shared/case/measurement/study.ts'
import { assertNever } from '../../../../shared/problems/assert-never.ts'
import { formatProblem } from '../../../../shared/text/problems/format-problem.ts'
import { MissingList, type MissingItem } from '../../../components/missing-list.tsx'
import { useCase } from '../../step/case-context.ts'
import { missingWords } from '../gate/condition-words.ts'

/** Why it cannot be sealed, each with the way to the place where it is put right. */
export function Refusals({
  refusals,
  study,
}: {
  readonly refusals: readonly SealRefusal[]
  readonly study: Study
}) {
  const { go } = useCase()
  const goTo: GoTo = {
    conditions: () => go('measurement', `/study/${study.id}`),
    watch: () => go('measurement', `/watch/${study.id}`),
    gate: () => go('measurement', `/operation/${study.operationId}`),
    typed: () => go('measurement', `/typed/${study.id}`),
  }
  return (
    <MissingList label="还不能封存" items={refusals.map((refusal, index) => itemOf(refusal, index, goTo))} />
  )
}

type GoTo = Readonly<Record<'conditions' | 'watch' | 'gate' | 'typed', () => void>>

function itemOf(refusal: SealRefusal, index: number, goTo: GoTo): MissingItem {
  const key = `${refusal.code}-${String(index)}`
  switch (refusal.code) {
    case 'conditions-missing':
      return {
        key,
        sentence: `还不能封存：测时条件缺 ${missingWords(refusal.fields)}。`,
        act: '填测时条件',
        onGo: goTo.conditions,
      }
    case 'not-consented':
      return {
        key,
        sentence: `${refusal.workerCode} 还没有同意被测，不能封存。`,
        act: '登记告知',
        onGo: goTo.gate,
      }
    case 'watch-running':
      return { key, sentence: '秒表还没有按“测完”。', act: '回到秒表', onGo: goTo.watch }
    case 'not-rated':
      return { key, sentence: '还没有评定。请在右边写上评定，正常速度是 100%。' }
    case 'method-changed':
      return {
        key,
        sentence: '这道工序的方法卡改过，旧读数不能和新读数合在一起算。请新测一次。',
        act: '新测一次',
        onGo: goTo.gate,
      }
    case 'two-versions':
      return {
        key,
        sentence: '两台电脑写得不一样，先选定一个：测时条件或评定。',
        act: '去选',
        onGo: goTo.conditions,
      }
    case 'problem':
      return refusal.problem.code === 'typed-total-differs'
        ? { key, sentence: formatProblem(refusal.problem), act: '改纸表', onGo: goTo.typed }
        : { key, sentence: formatProblem(refusal.problem) }
    default:
      return assertNever(refusal)
  }
}
