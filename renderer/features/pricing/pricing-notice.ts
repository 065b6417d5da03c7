import { readRecord } from '../../../shared/case/read.ts'
import type { StepState } from '../../../shared/case/steps/step-state.ts'
import type { BottomNotice } from '../../shell/bars/bottom-bar.tsx'
import type { OpenCase } from '../step/case-context.ts'
import { openTrials } from './achievability/trial-notice.ts'
import { missingSentence } from './pricing-words.ts'
import type { PricingPanels } from './use-pricing-panels.ts'

/**
 * What the step lacks, and what its trials ask for. `below` counts the lines under the floor line, which is advice and
 * never in the way.
 */
export function pricingNotice(
  { state, steps, productId, go }: OpenCase,
  { reach, askBands }: Pick<PricingPanels, 'reach' | 'askBands'>,
  below: number,
): BottomNotice {
  const step = steps.find(({ step: name }) => name === 'pricing')
  const nameOf = (id: string) => readRecord(state, 'operation', id)?.name ?? undefined
  const trials = openTrials(state, productId)
  const floor = below === 0 ? [] : [`${String(below)} 行低于折算底线（参考），请核对小时工资标准和工价`]
  const said = [...floor, ...trials.map(({ words }) => words)]
  if (step === undefined || step.missing.length === 0) {
    const due = trials.find(({ isDue }) => isDue)
    if (due !== undefined)
      return { kind: 'missing', sentence: said.join('；'), onGo: () => reach(due.operationId) }
    if (floor.length > 0) return { kind: 'missing', sentence: said.join('；'), onGo: () => go('setup') }
    return said.length === 0
      ? { kind: 'complete' }
      : { kind: 'complete', words: ['本步已齐', ...said].join('；') }
  }
  const [first] = step.missing
  const onGo = () => {
    if (first?.code === 'terms-open') return go('setup')
    if (first?.code === 'price-outrun') return go('bargaining')
    if (first?.code === 'band-lost' || first?.code === 'band-open')
      return askBands(isOfStyle(step, first.code) ? null : (first.at ?? null))
    if (first?.code === 'no-time') return go('measurement', `/operation/${first.at ?? ''}`)
    return go('products')
  }
  return { kind: 'missing', sentence: [missingSentence(step, nameOf), ...said].join('；'), onGo }
}

/** What every line lacks is chosen once, for the style. */
const isOfStyle = ({ missing, total }: StepState, lack: string): boolean =>
  total > 1 && missing.filter(({ code }) => code === lack).length === total
