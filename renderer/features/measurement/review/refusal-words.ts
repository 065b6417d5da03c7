import type { SealRefusal } from '../../../../shared/case/measurement/seal.ts'
import { assertNever } from '../../../../shared/problems/assert-never.ts'
import { formatProblem } from '../../../../shared/text/problems/format-problem.ts'
import { missingWords } from '../gate/condition-words.ts'

/** Why a study cannot be sealed, in one sentence; the same at the bottom left and in the list above the readings. */
export function refusalSentence(refusal: SealRefusal): string {
  switch (refusal.code) {
    case 'conditions-missing':
      return `还不能封存：测时条件缺 ${missingWords(refusal.fields)}。`
    case 'not-consented':
      return `${refusal.workerCode} 还没有同意被测，不能封存。`
    case 'watch-running':
      return '秒表还没有按“测完”。'
    case 'not-rated':
      return '还没有评定。请在右边写上评定，正常速度是 100%。'
    case 'method-changed':
      return '这道工序的方法卡改过，旧读数不能和新读数合在一起算。请新测一次。'
    case 'two-versions':
      return '两台电脑写得不一样，先选定一个：测时条件或评定。'
    case 'problem':
      return formatProblem(refusal.problem)
    default:
      return assertNever(refusal)
  }
}

export type GoTo = Readonly<Record<'conditions' | 'watch' | 'gate' | 'typed', () => void>>

type Way = { readonly act: string; readonly place: keyof GoTo }

/** Where it is put right; what is put right on this very page has no way. */
export function actOf(refusal: SealRefusal): Way | undefined {
  switch (refusal.code) {
    case 'conditions-missing':
      return { act: '填测时条件', place: 'conditions' }
    case 'two-versions':
      return { act: '去选', place: 'conditions' }
    case 'not-consented':
      return { act: '登记告知', place: 'gate' }
    case 'method-changed':
      return { act: '新测一次', place: 'gate' }
    case 'watch-running':
      return { act: '回到秒表', place: 'watch' }
    case 'problem':
      return refusal.problem.code === 'typed-total-differs' ? { act: '改纸表', place: 'typed' } : undefined
    case 'not-rated':
      return undefined
    default:
      return assertNever(refusal)
  }
}

export const wayOf = (refusal: SealRefusal, goTo: GoTo): (() => void) | undefined => {
  const way = actOf(refusal)
  return way === undefined ? undefined : goTo[way.place]
}
