import { beijingMinute } from '../../dates/beijing-time.ts'
import { methodCardFields, emptyCard } from '../../product/method-card.ts'
import { nameKey } from '../../product/named-twice.ts'
import { digest } from '../../record/change-id.ts'
import type { SetOperation } from '../../record/change.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { isOpen } from '../../record/read-state.ts'
import { readOperationTime } from '../measurement/operation-time.ts'
import { readStudyTerms } from '../measurement/study-terms.ts'
import { placeOfLine } from '../products/earlier-line.ts'
import { methodOf } from '../products/methods.ts'
import { operationRows } from '../products/operation-rows.ts'
import { takenMethodDigest } from '../products/taken-method.ts'
import { readRecord, type Entry } from '../read.ts'
import type { FieldsOf } from '../record-kinds.ts'
import { setFields } from '../write.ts'
import { libraryEntries, type LibraryEntry } from './library-entries.ts'

export type LineCollecting = {
  readonly caseId: string
  readonly state: FoldState
  readonly productId: string
  /** The lines that are put in; those without a name are left out. */
  readonly operationIds: readonly string[]
  readonly library: FoldState
  /** The day on the wall calendar, `YYYY-MM-DD`. */
  readonly today: string
  readonly newId: () => string
}

export type LineCollection = {
  readonly operations: readonly SetOperation[]
  readonly added: number
  /** Put in before from the same line, which has changed since. */
  readonly updated: number
  /** The library says the same already, from this line or from another. */
  readonly known: number
  /** Of those added, how many have a method but no time yet. */
  readonly untimed: number
}

type LibraryFields = FieldsOf<'library-operation'>

/** The time as it is printed. One that two copies set differently is nobody's time until a person decides. */
function timeFields(state: FoldState, operation: Entry<'operation'>): LibraryFields {
  const undecided = isOpen(operation.source, 'givenSeconds') || isOpen(operation.source, 'timeSource')
  const time = readOperationTime(state, operation, readStudyTerms(state))
  if (undecided || time.seconds === null)
    return { standardSeconds: null, timeSource: null, timeReference: null, timedOn: null }
  const days = time.studies.flatMap(({ seal }) => beijingMinute(seal?.sealedAt ?? '')?.date ?? [])
  return {
    standardSeconds: time.seconds,
    timeSource: time.source,
    timeReference: time.reference === '' ? null : time.reference,
    timedOn: days.sort().at(-1) ?? null,
  }
}

function fieldsOfLine(
  { caseId, state, today }: LineCollecting,
  operation: Entry<'operation'>,
  gradeName: string,
): LibraryFields {
  const { section, jobType, name, machine, countingUnit, countPerGarment } = operation
  const { card, elements } = methodOf(state, operation.id)
  const written = methodCardFields.some((field) => card[field] !== '')
  return {
    section: section ?? null,
    jobType: jobType ?? null,
    name: name ?? null,
    machine: machine ?? null,
    countingUnit: countingUnit ?? null,
    countPerGarment: countPerGarment ?? null,
    gradeName: gradeName === '' ? null : gradeName,
    card: written ? { ...card } : null,
    elements: elements.map(({ name: element, breakPoint, frequency }) => ({
      name: element,
      breakPoint,
      frequency,
    })),
    ...timeFields(state, operation),
    fromCaseId: caseId,
    fromCaseName: readRecord(state, 'case', 'case')?.name ?? null,
    fromPlace: placeOfLine(state, operation),
    fromOperationId: operation.id,
    collectedOn: today,
  }
}

/** The same work done the same way in the same time: a second entry would say nothing new. */
const workKey = (fields: LibraryFields): string =>
  digest([
    nameKey({ section: fields.section ?? '', name: fields.name ?? '' }),
    fields.countingUnit ?? '',
    takenMethodDigest({
      machine: fields.machine ?? '',
      card: fields.card ?? emptyCard,
      elements: fields.elements ?? [],
    }),
    fields.standardSeconds ?? null,
  ])

/** Where the line stands and when it was put in are no news by themselves. */
const newsOf = (fields: LibraryFields): string =>
  digest([
    workKey(fields),
    fields.jobType ?? null,
    fields.gradeName ?? null,
    fields.countPerGarment ?? null,
    fields.timeSource ?? null,
    fields.timedOn ?? null,
  ])

type Judgement = { readonly kind: 'added' | 'known' } | { readonly kind: 'updated'; readonly id: string }

function judge(fields: LibraryFields, own: LibraryEntry | undefined, works: ReadonlySet<string>): Judgement {
  if (own === undefined) return { kind: works.has(workKey(fields)) ? 'known' : 'added' }
  // A line that lost its time says nothing against the time the library holds.
  const lost = own.seconds !== null && (fields.standardSeconds ?? null) === null
  return lost || newsOf(own.source) === newsOf(fields) ? { kind: 'known' } : { kind: 'updated', id: own.id }
}

/**
 * 收入工序库: puts lines into the library as one change. A line that was put in before updates its own entry; the
 * same work from elsewhere is there already; the same name done in another way or time stands beside the other.
 */
export function collectLines(collecting: LineCollecting): LineCollection {
  const { caseId, state, productId, operationIds, library, newId } = collecting
  const chosen = new Set(operationIds)
  const entries = libraryEntries(library)
  const works = new Set(entries.map(({ source }) => workKey(source)))
  const operations: SetOperation[] = []
  const count = { added: 0, updated: 0, known: 0, untimed: 0 }
  for (const { id, name, gradeName } of operationRows(state, productId)) {
    const operation = chosen.has(id) && name !== '' ? readRecord(state, 'operation', id) : undefined
    if (operation === undefined) continue
    const fields = fieldsOfLine(collecting, operation, gradeName)
    const own = entries.find((entry) => entry.fromCaseId === caseId && entry.fromOperationId === id)
    const judged = judge(fields, own, works)
    count[judged.kind] += 1
    if (judged.kind === 'known') continue
    if (judged.kind === 'added' && (fields.standardSeconds ?? null) === null) count.untimed += 1
    operations.push(setFields('library-operation', judged.kind === 'updated' ? judged.id : newId(), fields))
    works.add(workKey(fields))
  }
  return { operations, ...count }
}
