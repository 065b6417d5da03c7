import type { Operation } from '../../record/change.ts'

/** The terms a price rests on, as both sides agree to change them: one at a time. */
export const termTopicNames = ['hourly', 'coefficients', 'shift', 'allowance', 'rounding'] as const
export type TermTopic = (typeof termTopicNames)[number]

const sets =
  (kinds: readonly string[], termsFields: readonly string[]) =>
  (operation: Operation): boolean =>
    operation.type === 'set' &&
    (kinds.includes(operation.kind) ||
      (operation.kind === 'terms' && termsFields.some((field) => field in operation.fields)))

type Topic = { readonly topic: TermTopic; readonly touches: (operation: Operation) => boolean }

/** Which records and fields belong to a term. */
export const termTopics: readonly Topic[] = [
  { topic: 'hourly', touches: sets(['work-grade'], ['baseHourlyYuan']) },
  { topic: 'coefficients', touches: sets(['coefficient-table', 'coefficient-band'], []) },
  { topic: 'shift', touches: sets([], ['shiftHours']) },
  { topic: 'allowance', touches: sets(['allowance-part'], ['allowanceBase']) },
  { topic: 'rounding', touches: sets([], ['timeScale', 'timeMode', 'priceScale', 'priceMode']) },
]
