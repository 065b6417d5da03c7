import type { DecimalString } from '../../numbers/decimal-string.ts'
import { emptyCard, type MethodCard, type MethodElement } from '../../product/method-card.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { remember } from '../../record/remember.ts'
import { takenMethodDigest } from '../products/taken-method.ts'
import { listRecords, type Entry } from '../read.ts'

/** One operation of the 工序库 as people see it; words that were not written are empty. */
export type LibraryEntry = {
  readonly id: string
  readonly section: string
  readonly jobType: string
  readonly name: string
  readonly machine: string
  readonly countingUnit: string
  readonly countPerGarment: DecimalString | null
  readonly gradeName: string
  readonly card: MethodCard
  readonly elements: readonly MethodElement[]
  readonly methodDigest: string
  /** The standard time as it was printed; null while the line had none. */
  readonly seconds: DecimalString | null
  /** Case, style and row, and how the time came about: for the eyes of who chooses. */
  readonly where: string
  /** The same without the case: a line that takes it prints it, and another enterprise's talks stay out of a public paper. */
  readonly reference: string
  readonly fromCaseId: string | null
  readonly fromOperationId: string | null
  readonly source: Entry<'library-operation'>
}

type Origin = Pick<
  Entry<'library-operation'>,
  'fromCaseName' | 'fromPlace' | 'standardSeconds' | 'timeSource' | 'timeReference' | 'timedOn'
>

const longestReference = 200

const howTimed = ({ standardSeconds, timeSource, timeReference, timedOn }: Origin): string => {
  if ((standardSeconds ?? null) === null) return ''
  const reference = timeReference ?? ''
  if (timeSource === 'measured') return (timedOn ?? '') === '' ? '' : `，${timedOn ?? ''} 测时`
  if (timeSource === 'agreed-by-both') return `，双方认可${reference === '' ? '' : `：${reference}`}`
  return reference === '' ? '' : `，${reference}`
}

/** `某市服装行业 2014 T14-21 圆领 T 恤 第 1 版 第 13 行，2014-06-17 测时`. */
const wordsOf = (origin: Origin, ...places: readonly (string | null | undefined)[]): string =>
  places
    .filter((words) => (words ?? '') !== '')
    .join(' ')
    .concat(howTimed(origin))
    .slice(0, longestReference)
    .replace(/\p{Surrogate}$/u, '')

const entryOf = (source: Entry<'library-operation'>): LibraryEntry => {
  const machine = source.machine ?? ''
  const card = source.card ?? emptyCard
  const elements = source.elements ?? []
  return {
    id: source.id,
    section: source.section ?? '',
    jobType: source.jobType ?? '',
    name: source.name ?? '',
    machine,
    countingUnit: source.countingUnit ?? '',
    countPerGarment: source.countPerGarment ?? null,
    gradeName: source.gradeName ?? '',
    card,
    elements,
    methodDigest: takenMethodDigest({ machine, card, elements }),
    seconds: source.standardSeconds ?? null,
    where: wordsOf(source, source.fromCaseName, source.fromPlace),
    reference: wordsOf(source, source.fromPlace),
    fromCaseId: source.fromCaseId ?? null,
    fromOperationId: source.fromOperationId ?? null,
    source,
  }
}

/** The whole 工序库 of one version of its journal, in the order it filled. */
export const libraryEntries: (library: FoldState) => readonly LibraryEntry[] = remember((library) =>
  listRecords(library, 'library-operation').map(entryOf),
)
