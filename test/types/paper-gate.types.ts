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
]

type Closed = Exclude<KindName, PublicKindName>
type Listed =
  | 'round'
  | 'proposal-line'
  | 'submission'
  | 'line-unlock'
  | 'rounding-reopening'
  | 'speech'
  | 'worker-notice'
  | 'note-destroyed'
  | 'library-operation'

/** A new kind that is not public must be added to the list above. */
export const everyClosedKindIsListed: [Closed] extends [Listed] ? true : never = true
