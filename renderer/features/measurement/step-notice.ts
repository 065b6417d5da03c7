import type { StepState } from '../../../shared/case/steps/step-state.ts'
import type { BottomNotice } from '../../shell/bars/bottom-bar.tsx'

const sentences: Readonly<Record<string, (count: string) => string>> = {
  'not-started': () => '先到一品列出工序，再来测时',
  'not-measured': (count) => `${count} 道工序还没有测时`,
  'in-study': (count) => `${count} 道工序测了还没有封存`,
  're-study': (count) => `${count} 道工序的方法卡改过，需要复测`,
}

/** What the step still lacks, one sentence per kind; a click goes to the first of them. */
export function stepNotice(step: StepState | undefined, onGo: (operationId: string) => void): BottomNotice {
  const missing = step?.missing ?? []
  const thin = step?.timed?.thin ?? []
  const thinWords = `${String(thin.length)} 道封存时没有测够`
  if (step === undefined || missing.length === 0) {
    const words = `${String(step?.total ?? 0)} 道工序都有了标准工时`
    const [first] = thin
    return first === undefined
      ? { kind: 'complete', words }
      : { kind: 'missing', sentence: `${words}，${thinWords}`, onGo: () => onGo(first.at) }
  }
  const codes = [...new Set(missing.map(({ code }) => code))]
  const parts = codes.map((code) => {
    const count = missing.filter((one) => one.code === code).length
    return sentences[code]?.(String(count)) ?? code
  })
  const first = missing.find(({ at }) => at !== undefined)?.at
  return {
    kind: 'missing',
    sentence: [...parts, ...(thin.length === 0 ? [] : [thinWords])].join('；'),
    ...(first === undefined ? {} : { onGo: () => onGo(first) }),
  }
}
