export type StepKey = 'setup' | 'products' | 'measurement' | 'pricing' | 'bargaining' | 'agreement'

export type StepStatus = 'not-started' | 'in-progress' | 'complete'

/** A step as the bar shows it: `line` tells its state in figures (`已测 12/16`, `未开始`). */
export type StepView = {
  readonly key: StepKey
  readonly status: StepStatus
  readonly line: string
}

export const stepOrder: readonly StepKey[] = [
  'setup',
  'products',
  'measurement',
  'pricing',
  'bargaining',
  'agreement',
]

const stepNames: Readonly<Record<StepKey, string>> = {
  setup: '1 立项',
  products: '2 一品',
  measurement: '3 一测',
  pricing: '4 定额与工价',
  bargaining: '5 一协商',
  agreement: '6 合同',
}

export function stepName(key: StepKey): string {
  return stepNames[key]
}
