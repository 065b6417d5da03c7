import { recordText } from '../../shared/documents/from-case/public-field.ts'
import type { PublicKindName, KindName } from '../../shared/case/record-kinds.ts'

/** Compiled, never run: each kind that is not public must stay an error. */
export const onlyPublicKindsReachPaper = () => [
  recordText('operation', 'public'),
  recordText('line-lock', 'public'),
  // @ts-expect-error the rounds are for both sides
  recordText('round', ''),
  // @ts-expect-error a draft line is its side's alone
  recordText('proposal-line', ''),
  // @ts-expect-error a submission is for both sides
  recordText('submission', ''),
  // @ts-expect-error why a line was opened again is for both sides
  recordText('line-unlock', ''),
  // @ts-expect-error why a term was opened again is for both sides
  recordText('terms-reopening', ''),
  // @ts-expect-error why the roundings were opened again is for both sides
  recordText('rounding-reopening', ''),
  // @ts-expect-error who said what stays between both sides
  recordText('speech', ''),
  // @ts-expect-error what a worker was told
  recordText('worker-notice', ''),
  // @ts-expect-error that a note was destroyed
  recordText('note-destroyed', ''),
  // @ts-expect-error an entry of the operation library
  recordText('library-operation', ''),
  // @ts-expect-error what the union supposes
  recordText('impact-assumptions', ''),
  // @ts-expect-error what the union supposes is made in a month
  recordText('monthly-volume', ''),
  // @ts-expect-error how many the union supposes to work at which pace
  recordText('pace-band', ''),
  // @ts-expect-error a package the union weighs
  recordText('pay-package', ''),
  // @ts-expect-error a coefficient of a package
  recordText('package-coefficient', ''),
  // @ts-expect-error what a package adds on one line
  recordText('package-line', ''),
  // @ts-expect-error what a worker made
  recordText('worker-output', ''),
  // @ts-expect-error at what pace a worker made other styles
  recordText('recent-efficiency', ''),
  // @ts-expect-error the share both supposed where no rule says one
  recordText('stated-theta', ''),
  // @ts-expect-error when a quota is tried
  recordText('quota-trial', ''),
  // @ts-expect-error what a trial showed
  recordText('trial-review', ''),
]

type Closed = Exclude<KindName, PublicKindName>
type Listed =
  | 'round'
  | 'proposal-line'
  | 'submission'
  | 'line-unlock'
  | 'terms-reopening'
  | 'rounding-reopening'
  | 'speech'
  | 'worker-notice'
  | 'note-destroyed'
  | 'library-operation'
  | 'impact-assumptions'
  | 'monthly-volume'
  | 'pace-band'
  | 'pay-package'
  | 'package-coefficient'
  | 'package-line'
  | 'worker-output'
  | 'recent-efficiency'
  | 'stated-theta'
  | 'quota-trial'
  | 'trial-review'

/** A new kind that is not public must be added to the list above. */
export const everyClosedKindIsListed: [Closed] extends [Listed] ? true : never = true
