import type { DraftPosition, SubmittedPosition } from '../../../shared/bargaining/proposal.ts'
import type {
  SharedLine,
  SharedPosition,
  SharedViewState,
} from '../../../shared/bargaining/shared-view-state.ts'
import { setFields } from '../../../shared/case/write.ts'
import type { PublicKindName } from '../../../shared/case/record-kinds.ts'

declare const draft: DraftPosition
declare const submitted: SubmittedPosition

export const shown: SharedPosition = submitted

// @ts-expect-error a draft has no place on the shared view
export const leaked: SharedPosition = draft

// @ts-expect-error nor in a line of it
export const leakedLine: SharedLine['union'] = draft

// @ts-expect-error the measuring error is not shown to both
export type NoError = SharedLine['errorYuan']

// @ts-expect-error what was said is not shown to both
export type NoSpeech = SharedViewState['speeches']

// @ts-expect-error a draft line never reaches paper for the wall
export const paper: PublicKindName = 'proposal-line'

// @ts-expect-error a price is no JavaScript number
setFields('proposal-line', 'x', { side: 'union', priceYuan: 0.11 })
