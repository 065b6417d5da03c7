import { addFact, setFields } from '../../../../shared/case/write.ts'
import { tapFields } from '../../../../shared/case/measurement/taps.ts'
import { caseMeaning, type FieldsOf } from '../../../../shared/case/record-kinds.ts'
import { parseTapId, type TapId } from '../../../../shared/measurement/time-study/identity.ts'
import type { Tap, TapKind } from '../../../../shared/measurement/time-study/tap.ts'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import { caseIdSchema, replicaIdSchema, type Operation } from '../../../../shared/record/change.ts'
import { emptyState, type FoldState } from '../../../../shared/record/fold-state.ts'
import { foldOnto } from '../../../../shared/record/fold.ts'
import { nextChange } from '../../../../shared/record/next-change.ts'

export const d = decimalLiteral

const idOf = (text: string): TapId => {
  const id = parseTapId(text)
  if (!id.ok) throw new Error(text)
  return id.value
}

const conditions: FieldsOf<'time-study'> = {
  daysOnLine: d('9'),
  sizeTimed: 'L',
  stitchDensity: '12 针/3 厘米',
  seamLength: '62 厘米',
  fabric: '全棉汗布',
  machine: '四线包缝机',
  machineSpeed: '5500',
  attachments: '无',
  bundleSize: '20 件',
  qualityPassed: '20/20',
  countingUnit: '件',
  chosenByBoth: true,
}

/** 示例数据: one product, two operations of two elements, terms with 15 % and tenths of a second. */
export class StudyCase {
  state: FoldState = emptyState(caseMeaning)
  #presses = 0

  constructor() {
    this.commit(
      setFields('terms', 'terms', {
        allowanceBase: 'normal-time',
        timeScale: d('1'),
        timeMode: 'half-up',
        confidenceZ: d('2'),
        accuracy: d('0.05'),
      }),
      setFields('allowance-part', 'a1', { name: '合计', ratio: d('0.15'), order: 'a0' }),
      setFields('product', 'p', { name: '圆领 T 恤' }),
    )
    for (const [index, id] of ['o1', 'o2'].entries())
      this.commit(
        setFields('operation', id, { productId: 'p', name: id, order: `a${String(index)}` }),
        setFields('method-card', id, { version: d('1'), start: '起', end: '终' }),
        ...['e1', 'e2'].map((name, at) =>
          setFields('element', `${id}-${name}`, {
            operationId: id,
            name,
            breakPoint: '离针',
            frequency: '1',
            order: `a${String(at)}`,
          }),
        ),
      )
  }

  commit(...operations: readonly Operation[]): void {
    const next = nextChange({
      state: this.state,
      replica: replicaIdSchema.parse('one'),
      caseId: caseIdSchema.parse('case-1'),
      at: '2026-06-17T06:00:00.000Z',
      by: '',
      label: '',
      operations,
    })
    if (!next.ok) throw new Error(JSON.stringify(next.problems))
    this.state = foldOnto(this.state, [next.value], caseMeaning)
  }

  tell(workerCode: string, consented = true): void {
    this.commit(
      addFact('worker-notice', `n-${workerCode}-${String(consented)}`, {
        workerCode,
        toldAt: '2026-06-17T06:00:00.000Z',
        toldBy: '记录员',
        consented,
        noteBlob: null,
      }),
    )
  }

  open(studyId: string, operationId = 'o1', workerCode = 'W-07', fields: FieldsOf<'time-study'> = {}): void {
    this.commit(
      setFields('time-study', studyId, {
        operationId,
        workerCode,
        ratingUnion: d('105'),
        ...conditions,
        ...fields,
      }),
    )
  }

  press(studyId: string, kind: TapKind, hundredths: number, session = 's1'): TapId {
    const id = idOf(`t${String((this.#presses += 1))}`)
    const tap: Tap = { ...kind, id, session, cumulativeMilliseconds: d(String(hundredths * 10)) }
    this.commit(addFact('tap', id, tapFields(studyId, tap)))
    return id
  }

  /** Times cycles of two elements, in hundredths of a second, from the start to 测完. */
  time(studyId: string, cycles: readonly (readonly [number, number])[]): void {
    let at = 0
    this.press(studyId, { kind: 'start' }, at)
    for (const reading of cycles.flat()) this.press(studyId, { kind: 'element-end' }, (at += reading))
    this.press(studyId, { kind: 'finish' }, at)
  }
}

/** Six cycles: means 5.00 and 10.00 seconds. */
export const sixCycles: readonly (readonly [number, number])[] = [
  [500, 1000],
  [510, 990],
  [490, 1010],
  [500, 1000],
  [510, 990],
  [490, 1010],
]
