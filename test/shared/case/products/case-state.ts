import { addFact, setFields } from '../../../../shared/case/write.ts'
import { caseMeaning } from '../../../../shared/case/record-kinds.ts'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import { caseIdSchema, replicaIdSchema, type Operation } from '../../../../shared/record/change.ts'
import { emptyState, type FoldState } from '../../../../shared/record/fold-state.ts'
import { foldOnto } from '../../../../shared/record/fold.ts'
import { nextChange } from '../../../../shared/record/next-change.ts'
import { inverseOf } from '../../../../shared/record/undo.ts'

/** A case that is changed as the page changes it. */
export class CaseDesk {
  state: FoldState = emptyState(caseMeaning)
  private before: FoldState = this.state
  private counter = 0

  readonly newId = (): string => {
    this.counter += 1
    return `id-${String(this.counter)}`
  }

  commit(operations: readonly Operation[]): void {
    const next = nextChange({
      state: this.state,
      replica: replicaIdSchema.parse('one'),
      caseId: caseIdSchema.parse('case-1'),
      at: '2026-06-12T09:41:26.000Z',
      by: '记录员',
      label: '改',
      operations,
    })
    if (!next.ok) throw new Error(JSON.stringify(next.problems))
    this.before = this.state
    this.state = foldOnto(this.state, [next.value], caseMeaning)
  }

  undoOf(change: (desk: CaseDesk) => void): void {
    change(this)
    const before = this.before
    const last = this.state.last
    if (last === null) throw new Error('nothing was changed')
    const inverse = inverseOf(before, last.change)
    if (!inverse.ok) throw new Error(JSON.stringify(inverse.problems))
    this.commit(inverse.value)
  }
}

/** 示例数据: three grades, as a person registers them in 立项. */
export function deskWithGrades(): CaseDesk {
  const desk = new CaseDesk()
  desk.commit(
    ['一级', '二级', '三级'].map((name, index) =>
      setFields('work-grade', `grade-${String(index + 1)}`, {
        name,
        coefficient: decimalLiteral('1'),
        order: `a${String(index)}`,
      }),
    ),
  )
  return desk
}

/** A sealed study of an operation; only what its card says of it matters here. */
export const sealOf = (operationId: string, cardVersion: string, methodDigest: string): Operation =>
  addFact('study-seal', `seal-${operationId}-${cardVersion}`, {
    studyId: 'study-1',
    operationId,
    cardVersion,
    methodDigest,
    readingsDigest: '0'.repeat(64),
    sealedAt: '2026-06-17T14:40:00.000Z',
    by: '记录员',
    belowAccuracy: false,
  })
