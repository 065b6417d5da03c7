import type { OperationTime } from '../../case/measurement/operation-time.ts'
import { timeSourceNames } from '../../text/derivation/time-source-names.ts'
import { paper, type PublicText } from '../public-text.ts'
import { madeText } from './public-field.ts'

export const sourceName = (source: OperationTime['source']): PublicText => madeText(timeSourceNames[source])

/** Where the time of a line comes from; a line without a time is still to be measured. */
export const sourceWord = (time: OperationTime): PublicText =>
  time.seconds === null
    ? paper`待测`
    : time.lacks.length > 0
      ? paper`${sourceName(time.source)}（未测够）`
      : sourceName(time.source)
