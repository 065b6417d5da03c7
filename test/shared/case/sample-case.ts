import { findSealRefusals, sealOperation } from '../../../shared/case/measurement/seal.ts'
import { readStudyTerms } from '../../../shared/case/measurement/study-terms.ts'
import { readStudy } from '../../../shared/case/measurement/study.ts'
import { caseMeaning } from '../../../shared/case/record-kinds.ts'
import { addFact, setFields } from '../../../shared/case/write.ts'
import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import { decimalOfCount } from '../../../shared/numbers/decimal-string.ts'
import {
  caseIdSchema,
  replicaIdSchema,
  type CaseId,
  type IdentifiedChange,
  type Operation,
} from '../../../shared/record/change.ts'
import type { FoldState } from '../../../shared/record/fold-state.ts'
import { fold, foldOnto } from '../../../shared/record/fold.ts'
import { nextChange } from '../../../shared/record/next-change.ts'

/** A case at one moment; `commit` answers the next one, with one more change. */
export type SampleCase = {
  readonly caseId: CaseId
  readonly state: FoldState
  readonly changes: readonly IdentifiedChange[]
  readonly commit: (label: string, ...operations: readonly Operation[]) => SampleCase
}

export const sampleIds = {
  jacket: 'jacket',
  shirt: 'shirt',
  grades: ['grade-1', 'grade-2', 'grade-3'],
  /** 66 s, 双方认可. */
  innerPockets: 'inner-pockets',
  /** Timed with the watch: the sealed study. */
  sideSeam: 'side-seam',
  /** 18.2 s, 沿用, second grade. */
  collar: 'collar',
  /** Without a time. */
  cuffs: 'cuffs',
  study: 'study-side-seam',
  elements: ['align', 'left-seam', 'right-seam', 'stack'],
} as const

const at = '2014-06-17T06:40:00Z'
const order = (index: number): string => `a${String(index)}`

const makeCase = (caseId: CaseId, state: FoldState, changes: readonly IdentifiedChange[]): SampleCase => ({
  caseId,
  state,
  changes,
  commit: (label, ...operations) => {
    const replica = replicaIdSchema.parse('sample-replica')
    const made = nextChange({ state, replica, caseId, at, by: '记录员', label, operations })
    if (!made.ok) throw new Error(JSON.stringify(made.problems))
    return makeCase(caseId, foldOnto(state, [made.value]), [...changes, made.value])
  },
})

export const emptyCase = (id = 'sample-case'): SampleCase =>
  makeCase(caseIdSchema.parse(id), fold([], caseMeaning), [])

const gradeNames = ['一级', '二级', '三级']
const coefficients = ['1.00', '1.10', '1.20']
const allowanceParts: readonly (readonly [string, string])[] = [
  ['私人需要', '0.05'],
  ['基本疲劳', '0.04'],
  ['站立', '0.02'],
  ['机器与断线', '0.02'],
  ['领料', '0.01'],
  ['清洁', '0.01'],
]

/** Shanghai in July 2014, 11.34 yuan an hour (反推), three grades, 15 % of the normal time. */
export const termsOperations = (): readonly Operation[] => [
  setFields('case', 'case', { name: '服装工价协商（2014 口径）', agreementTitle: '劳动定额专项协议' }),
  setFields('party', 'union', { name: '工会联合会' }),
  setFields('party', 'employer', { name: '行业商会' }),
  setFields('terms', 'terms', {
    place: 'CN-31',
    rulesAsOf: '2014-07-01',
    shiftHours: decimalLiteral('8'),
    baseHourlyYuan: decimalLiteral('11.34'),
    baseHourlySource: '由公布的工时与工价反推',
    allowanceBase: 'normal-time',
    timeScale: decimalLiteral('1'),
    timeMode: 'half-up',
    priceScale: decimalLiteral('3'),
    priceMode: 'half-up',
    confidenceZ: decimalLiteral('2'),
    accuracy: decimalLiteral('0.05'),
    holidayClause: true,
  }),
  ...sampleIds.grades.map((id, index) =>
    setFields('work-grade', id, {
      name: gradeNames[index] ?? null,
      coefficient: decimalLiteral(coefficients[index] ?? '1.00'),
      order: order(index),
    }),
  ),
  ...allowanceParts.map(([name, ratio], index) =>
    setFields('allowance-part', `allowance-${String(index)}`, {
      name,
      ratio: decimalLiteral(ratio),
      order: order(index),
    }),
  ),
]

const operation = (
  id: string,
  productId: string,
  index: number,
  fields: Parameters<typeof setFields<'operation'>>[2],
): Operation => setFields('operation', id, { productId, order: order(index), countingUnit: '件', ...fields })

/** 示例数据: the four operations of two styles; only the side seam has a method card. */
export const productOperations = (): readonly Operation[] => [
  setFields('product', sampleIds.jacket, { name: '男式休闲西装', code: 'X14-05', version: '1', order: 'a0' }),
  setFields('product', sampleIds.shirt, { name: '圆领 T 恤', code: 'T14-21', version: '1', order: 'a1' }),
  operation(sampleIds.innerPockets, sampleIds.jacket, 0, {
    name: '开三个内袋',
    gradeId: 'grade-1',
    currentPriceYuan: decimalLiteral('0.200'),
    timeSource: 'agreed-by-both',
    givenSeconds: decimalLiteral('66'),
    givenTimeReference: '2014 年 6 月 10 日会议纪要',
  }),
  operation(sampleIds.sideSeam, sampleIds.shirt, 0, {
    name: '合侧缝',
    gradeId: 'grade-1',
    currentPriceYuan: decimalLiteral('0.098'),
  }),
  operation(sampleIds.collar, sampleIds.shirt, 1, {
    name: '上领罗纹',
    gradeId: 'grade-2',
    timeSource: 'carried-over',
    givenSeconds: decimalLiteral('18.2'),
    givenTimeReference: '2013 年工价表第 6 行',
  }),
  operation(sampleIds.cuffs, sampleIds.shirt, 2, { name: '袖口封口定位', gradeId: 'grade-1' }),
  setFields('method-card', sampleIds.sideSeam, {
    version: decimalLiteral('1'),
    start: '取片',
    content: '四线拷克合两侧缝',
    end: '放下成品',
  }),
  ...sampleIds.elements.map((id, index) =>
    setFields('element', id, {
      operationId: sampleIds.sideSeam,
      order: order(index),
      name: ['取片对齐', '缝左侧缝', '翻转缝右侧缝', '剪线码放'][index] ?? null,
      breakPoint: ['对齐完', '左缝到头', '右缝到头', '放下'][index] ?? null,
      frequency: '1',
    }),
  ),
]

/** 示例数据: hundredths of a second by cycle; in cycle 5 the thread of the third element breaks. */
const readings: readonly (readonly number[])[] = [
  [624, 886, 936, 386],
  [618, 874, 929, 381],
  [631, 901, 948, 394],
  [620, 880, 930, 383],
  [628, 892, 1734, 389],
  [615, 871, 925, 379],
  [633, 899, 947, 393],
  [624, 886, 936, 386],
  [622, 884, 934, 385],
  [626, 888, 938, 387],
  [619, 878, 931, 382],
  [629, 894, 942, 388],
]

const studyId = sampleIds.study

const tap = (id: number, kind: 'start' | 'element-end' | 'finish', hundredths: number): Operation =>
  addFact('tap', `tap-${String(id)}`, {
    studyId,
    session: 'session-1',
    cumulativeMilliseconds: decimalOfCount(BigInt(hundredths) * 10n),
    tap: kind,
  })

export function tapOperations(): readonly Operation[] {
  let hundredths = 100
  const ends = readings.flat().map((reading, index) => {
    hundredths += reading
    return tap(index + 1, 'element-end', hundredths)
  })
  return [tap(0, 'start', 100), ...ends, tap(ends.length + 1, 'finish', hundredths)]
}

/** The worker was told, the conditions are recorded, both sides rated: all that sealing asks for. */
export const studyOperations = (): readonly Operation[] => [
  addFact('worker-notice', 'notice-1', {
    workerCode: 'W-07',
    toldAt: at,
    toldBy: '记录员',
    consented: true,
    noteBlob: null,
  }),
  setFields('time-study', studyId, {
    operationId: sampleIds.sideSeam,
    workerCode: 'W-07',
    method: 'stopwatch',
    daysOnLine: decimalLiteral('12'),
    sizeTimed: 'M',
    stitchDensity: '11 针/3 厘米',
    seamLength: '46 厘米 × 2',
    fabric: '棉针织',
    machine: '四线拷克',
    machineSpeed: '5500 转/分',
    attachments: '无',
    bundleSize: '20 件',
    qualityPassed: '全部合格',
    countingUnit: '件',
    chosenByBoth: true,
    cardVersion: decimalLiteral('1'),
    ratingUnion: decimalLiteral('110'),
    ratingEmployer: decimalLiteral('100'),
  }),
]

const exclusion: Operation = addFact('reading-decision', 'decision-1', {
  studyId,
  decision: 'exclude',
  cycle: decimalOfCount(5n),
  elementId: sampleIds.elements[2],
  reason: '断线',
  by: '记录员',
  at,
})

function seal({ state }: SampleCase): Operation {
  const study = readStudy(state, studyId)
  if (study?.ok !== true) throw new Error('the sample study cannot be read')
  const terms = readStudyTerms(state)
  const refusals = findSealRefusals(state, study.value, terms)
  if (refusals.length > 0) throw new Error(JSON.stringify(refusals))
  return sealOperation(state, study.value, terms, { id: 'seal-1', by: '记录员', sealedAt: at })
}

/** Terms, four operations, one sealed study of 48 readings (one excluded), one time agreed by both. */
export function buildSampleCase(id?: string): SampleCase {
  const measured = emptyCase(id)
    .commit('登记规则', ...termsOperations())
    .commit('列出工序', ...productOperations())
    .commit('登记条件', ...studyOperations())
    .commit('测 12 个周程', ...tapOperations())
    .commit('剔除第 5 次', exclusion)
  return measured.commit('封存测时', seal(measured))
}
