import type { OperationTime } from '../../case/measurement/operation-time.ts'
import { paper, type PublicText } from '../public-text.ts'

export const sourceWords: Readonly<Record<OperationTime['source'], PublicText>> = {
  measured: paper`本次测时`,
  'carried-over': paper`沿用`,
  'similar-operation': paper`同类工序`,
  'agreed-by-both': paper`双方认可`,
}

/** Where the time of a line comes from; a line without a time is still to be measured. */
export const sourceWord = (time: OperationTime): PublicText =>
  time.seconds === null ? paper`待测` : sourceWords[time.source]
