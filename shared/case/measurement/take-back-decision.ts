import type { FactOperation, Operation } from '../../record/change.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { addFact } from '../write.ts'
import type { FactEntry } from '../read.ts'
import { recordKinds, type FieldsOf } from '../record-kinds.ts'
import { factsOfStudy } from './facts-by-study.ts'
import { sealOf } from './study.ts'

type Decision = FieldsOf<'reading-decision'>
type Made = FactEntry<'reading-decision'>

/** The moment of a decision that is only planned: it is written when the decision is. */
const notYet = ''

const repeated = (
  { studyId, cycle, decision, reason, by, at }: Made,
  elementId: string | null,
): Decision => ({
  studyId,
  cycle,
  elementId,
  decision,
  reason,
  by,
  at,
})

const putBack = (taken: Decision): Decision => ({
  ...taken,
  decision: 'restore',
  reason: `撤销：${taken.reason}`.slice(0, 120),
  at: notYet,
})

/**
 * The decisions that put back what held before `taken`. A decision on a whole cycle also overruled earlier ones on
 * single elements of it: those are made again, with their own reason, author and time.
 */
function decisionsBefore(before: FoldState, taken: Decision): readonly Decision[] {
  const ofCycle = factsOfStudy(before, 'reading-decision', taken.studyId).filter(
    ({ cycle }) => cycle === taken.cycle,
  )
  const { elementId } = taken
  const concerning = ofCycle.filter(
    (made) => made.elementId === null || elementId === null || made.elementId === elementId,
  )
  if (elementId !== null) {
    const last = concerning.at(-1)
    return [last === undefined ? putBack(taken) : repeated(last, elementId)]
  }
  const whole = concerning.map((made) => made.elementId).lastIndexOf(null)
  const [last] = whole < 0 ? [] : concerning.slice(whole)
  return [
    last === undefined ? putBack(taken) : repeated(last, null),
    ...concerning.slice(whole + 1).map((made) => repeated(made, made.elementId)),
  ]
}

export const isDecision = (operation: Operation): boolean =>
  operation.type === 'fact' && operation.kind === 'reading-decision'

/**
 * What takes the decisions among `operations` back: a fact is not undone but met by another one. Ids and the moment are
 * given when it is done, by `writeDecisions`.
 */
export const takeBackDecisions = (
  before: FoldState,
  operations: readonly Operation[],
): readonly FactOperation[] =>
  operations
    .filter(isDecision)
    .flatMap(({ fields }) => {
      const taken = recordKinds['reading-decision'].fields.safeParse(fields)
      return taken.success ? decisionsBefore(before, taken.data) : []
    })
    .map((fields) => addFact('reading-decision', 'planned', fields))

/** Planned decisions as they are made now; the sets beside them stay as they are. */
export const writeDecisions = (
  operations: readonly Operation[],
  act: { readonly newId: () => string; readonly at: string },
): readonly Operation[] =>
  operations.map((operation) => {
    if (!isDecision(operation)) return operation
    const { fields } = operation
    return {
      ...operation,
      id: act.newId(),
      fields: fields['at'] === notYet ? { ...fields, at: act.at } : fields,
    }
  })

/** A sealed study takes no decision any more. */
export const concernsSealed = (state: FoldState, operations: readonly Operation[]): boolean =>
  operations.some(
    (operation) => isDecision(operation) && sealOf(state, String(operation.fields['studyId'])) !== null,
  )
