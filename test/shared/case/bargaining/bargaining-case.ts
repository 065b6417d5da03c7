import type { Side } from '../../../../shared/bargaining/side.ts'
import type { Viewer } from '../../../../shared/case/bargaining/drafts.ts'
import { gapTable, type GapTable } from '../../../../shared/case/bargaining/gap-table.ts'
import { lockLine } from '../../../../shared/case/bargaining/lock-acts.ts'
import { openRound, typePrices } from '../../../../shared/case/bargaining/round-acts.ts'
import { submitProposal } from '../../../../shared/case/bargaining/submit.ts'
import { sealOperation } from '../../../../shared/case/measurement/seal.ts'
import { readStudyTerms } from '../../../../shared/case/measurement/study-terms.ts'
import { readStudy } from '../../../../shared/case/measurement/study.ts'
import { typedReadingId } from '../../../../shared/case/measurement/typed-cells.ts'
import { addFact, setFields } from '../../../../shared/case/write.ts'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import {
  decimalOfCount,
  writeDecimal,
  type DecimalString,
} from '../../../../shared/numbers/decimal-string.ts'
import { caseMeaning } from '../../../../shared/case/record-kinds.ts'
import {
  caseIdSchema,
  replicaIdSchema,
  type IdentifiedChange,
  type Operation,
} from '../../../../shared/record/change.ts'
import type { FoldState } from '../../../../shared/record/fold-state.ts'
import { fold, foldOnto } from '../../../../shared/record/fold.ts'
import { nextChange } from '../../../../shared/record/next-change.ts'
import type { RoundForm } from '../../../../shared/bargaining/negotiation-round.ts'
import { emptyCase, termsOperations, type SampleCase } from '../sample-case.ts'

/** 示例数据: name, 现行价, mean of the readings in hundredths of a second, then three rounds of both sides. */
type Line = readonly [string, string, number, readonly string[], readonly string[]]

const lines: readonly Line[] = [
  ['后片钉洗水唛', '0.036', 1052, ['0.041', '0.039', '0.038'], ['0.036', '0.037', '0.038']],
  ['前后片配片', '0.032', 939, ['0.038', '0.036', '0.035'], ['0.032', '0.034', '0.035']],
  ['合肩缝', '0.060', 1739, ['0.070', '0.067', '0.065'], ['0.060', '0.061', '0.062']],
  ['量裁领罗纹', '0.046', 1325, ['0.052', '0.050', '0.048'], ['0.046', '0.047', '0.048']],
  ['领罗纹与大身定位', '0.047', 1353, ['0.053', '0.051', '0.049'], ['0.047', '0.048', '0.049']],
  ['上领罗纹', '0.060', 1739, ['0.068', '0.066', '0.064'], ['0.060', '0.062', '0.064']],
  ['领口压明线', '0.048', 1435, ['0.057', '0.055', '0.053'], ['0.049', '0.050', '0.051']],
  ['钉主唛', '0.059', 1713, ['0.067', '0.064', '0.062'], ['0.059', '0.060', '0.062']],
  ['卷袖口边', '0.054', 1573, ['0.061', '0.059', '0.057'], ['0.054', '0.055', '0.057']],
  ['袖片与大身配片', '0.040', 1161, ['0.046', '0.044', '0.042'], ['0.040', '0.041', '0.042']],
  ['上袖', '0.084', 2430, ['0.097', '0.093', '0.090'], ['0.084', '0.086', '0.088']],
  ['袖窿压明线', '0.054', 1546, ['0.061', '0.059', '0.057'], ['0.054', '0.055', '0.057']],
  ['合侧缝', '0.101', 2975, ['0.118', '0.113', '0.110'], ['0.102', '0.104', '0.106']],
  ['袖口封口定位', '0.067', 1960, ['0.077', '0.074', '0.072'], ['0.067', '0.069', '0.070']],
  ['卷下摆', '0.083', 2402, ['0.095', '0.092', '0.090'], ['0.083', '0.085', '0.087']],
  ['剪线头', '0.061', 1795, ['0.071', '0.068', '0.066'], ['0.061', '0.063', '0.064']],
]

export const productId = 'shirt'
export const lineCount = lines.length
export const operationIdOf = (number: number): string => `operation-${String(number)}`
const studyIdOf = (number: number): string => `study-${String(number)}`

const at = '2014-07-02T06:40:00Z'
const order = (index: number): string => `a${String(index).padStart(2, '0')}x`
/** Hundredths beside the mean; they add up to nothing. */
const spread = [-4, 3, -2, 4, -3, 2, 0, 3, -4, 2, -3, 2]

const person = (id: string, side: Side, name: string, post: string, chief: boolean): Operation =>
  setFields('representative', id, { side, name, post, chief, order: `a${id.slice(-1)}` })

const parties: readonly Operation[] = [
  person('person-1', 'union', '陈桂芳', '工会主席', true),
  person('person-2', 'union', '周敏', '职工代表', false),
  person('person-3', 'employer', '何建国', '商会会长', true),
]

function operationsOfLine([name, current, mean]: Line, index: number): readonly Operation[] {
  const number = index + 1
  const [operationId, studyId, elementId] = [
    operationIdOf(number),
    studyIdOf(number),
    `element-${String(number)}`,
  ]
  const readings = spread.map((percent, cycle) =>
    setFields('typed-reading', typedReadingId(studyId, cycle + 1, elementId), {
      studyId,
      elementId,
      cycle: decimalOfCount(BigInt(cycle + 1)),
      seconds: writeDecimal(
        BigInt(mean + Math.round((mean * percent * (number === 13 ? 2 : 4 - (index % 3))) / 200)),
        2,
      ),
    }),
  )
  return [
    setFields('operation', operationId, {
      productId,
      order: order(index),
      name,
      countingUnit: '件',
      gradeId: 'grade-1',
      currentPriceYuan: decimalLiteral(current),
    }),
    setFields('method-card', operationId, {
      version: decimalLiteral('1'),
      start: '取片',
      content: name,
      end: '放下',
    }),
    setFields('element', elementId, { operationId, order: 'a0', name, breakPoint: '放下', frequency: '1' }),
    setFields('time-study', studyId, {
      operationId,
      workerCode: 'W-07',
      method: 'typed',
      daysOnLine: decimalLiteral('12'),
      sizeTimed: 'M',
      stitchDensity: '11 针/3 厘米',
      seamLength: '46 厘米',
      fabric: '棉针织',
      machine: '四线拷克',
      machineSpeed: '5500 转/分',
      attachments: '无',
      bundleSize: '20 件',
      qualityPassed: '全部合格',
      countingUnit: '件',
      chosenByBoth: true,
      cardVersion: decimalLiteral('1'),
      ratingUnion: decimalLiteral('100'),
      ratingEmployer: decimalLiteral('100'),
    }),
    ...readings,
  ]
}

function sealAll(sample: SampleCase): SampleCase {
  const terms = readStudyTerms(sample.state)
  const seals = lines.map((_, index) => {
    const study = readStudy(sample.state, studyIdOf(index + 1))
    if (study?.ok !== true) throw new Error('a sample study cannot be read')
    return sealOperation(sample.state, study.value, terms, {
      id: `seal-${String(index + 1)}`,
      by: '记录员',
      sealedAt: at,
    })
  })
  return sample.commit('封存测时', ...seals)
}

/** 示例数据: sixteen measured operations of one style, representatives of both sides, and no proposal yet. */
export const pricedCase = (id?: string): SampleCase =>
  sealAll(
    emptyCase(id)
      .commit('登记规则', ...termsOperations(), ...parties)
      .commit(
        '列出工序',
        setFields('product', productId, { name: '圆领 T 恤', code: 'T14-21', version: '1', order: 'a0' }),
        ...lines.flatMap(operationsOfLine),
      )
      .commit(
        '登记告知',
        addFact('worker-notice', 'notice-1', {
          workerCode: 'W-07',
          toldAt: at,
          toldBy: '记录员',
          consented: true,
          noteBlob: null,
        }),
      ),
  )

export const tableOf = ({ state }: Pick<SampleCase, 'state'>, viewer: Viewer = 'operator'): GapTable => {
  const table = gapTable(state, productId, viewer)
  if (!table.ok) throw new Error(JSON.stringify(table.problems))
  return table.value
}

const made = <T>(operation: T | null): T => {
  if (operation === null) throw new Error('the sample act was refused')
  return operation
}

export const withRound = (sample: SampleCase, form: RoundForm, heldOn: string): SampleCase =>
  sample.commit('开一轮', ...openRound(tableOf(sample), { form, heldOn }).operations)

export const withTyped = (
  sample: SampleCase,
  side: Side,
  prices: readonly (readonly [number, string])[],
): SampleCase => {
  const { round } = tableOf(sample)
  const typed = prices.map(([number, price]) => ({
    operationId: operationIdOf(number),
    priceYuan: decimalLiteral(price),
  }))
  return sample.commit('填报价', ...typePrices(productId, made(round), side, typed))
}

export const withSubmission = (sample: SampleCase, side: Side, id: string): SampleCase =>
  sample.commit(
    '提交提案',
    made(
      submitProposal(tableOf(sample), side, {
        id,
        representative: side === 'union' ? '陈桂芳' : '何建国',
        operator: '记录员',
        submittedAt: at,
      }),
    ),
  )

export const withLock = (sample: SampleCase, number: number, adjustment: string): SampleCase => {
  const table = tableOf(sample)
  const adjustmentYuan: DecimalString = decimalLiteral(adjustment)
  const line = made(table.lines[number - 1] ?? null)
  const lock = lockLine(table, line, {
    id: `lock-${String(number)}`,
    adjustmentYuan,
    unionRepresentative: '陈桂芳',
    employerRepresentative: '何建国',
    operator: '记录员',
    lockedAt: at,
  })
  return sample.commit('达成并锁定', made(lock))
}

const pricesOf = (side: Side, round: number): readonly (readonly [number, string])[] =>
  lines.map(([, , , union, employer], index) => [
    index + 1,
    (side === 'union' ? union : employer)[round - 1] ?? '0.001',
  ])

/** One whole round of both sides, as the sample says. */
export const withWholeRound = (
  sample: SampleCase,
  round: number,
  form: RoundForm,
  heldOn: string,
): SampleCase => {
  const opened = withRound(sample, form, heldOn)
  const union = withSubmission(
    withTyped(opened, 'union', pricesOf('union', round)),
    'union',
    `union-${String(round)}`,
  )
  return withSubmission(
    withTyped(union, 'employer', pricesOf('employer', round)),
    'employer',
    `employer-${String(round)}`,
  )
}

/** 示例数据: two whole rounds, a third in which the employer's side still types, and nine agreed lines. */
export function bargainedCase(id?: string): SampleCase {
  const two = withWholeRound(
    withWholeRound(pricedCase(id), 1, 'back-to-back', '2014-07-02'),
    2,
    'face-to-face',
    '2014-07-09',
  )
  const third = withRound(two, 'face-to-face', '2014-07-16')
  const union = withSubmission(withTyped(third, 'union', pricesOf('union', 3)), 'union', 'union-3')
  const typed = withTyped(union, 'employer', pricesOf('employer', 3))
  const agreed: readonly (readonly [number, string])[] = [
    [1, '0.000'],
    [2, '0.001'],
    [4, '0.000'],
    [5, '0.000'],
    [6, '0.001'],
    [8, '0.000'],
    [9, '0.000'],
    [10, '0.000'],
    [12, '0.001'],
  ]
  return agreed.reduce((sample, [number, adjustment]) => withLock(sample, number, adjustment), typed)
}

/** One more change by another copy of the case, which has seen all of `state`. */
function otherCopy(state: FoldState, operations: readonly Operation[]): IdentifiedChange {
  const made = nextChange({
    state,
    replica: replicaIdSchema.parse('other-replica'),
    caseId: caseIdSchema.parse('sample-case'),
    at,
    by: '周敏',
    label: '另一台电脑上改',
    operations,
  })
  if (!made.ok) throw new Error(JSON.stringify(made.problems))
  return made.value
}

export const committedOn = (state: FoldState, operations: readonly Operation[]): FoldState =>
  foldOnto(state, [otherCopy(state, operations)])

/** Two copies of a case that changed it without seeing each other, put together. */
export const mergedChanges = (
  sample: SampleCase,
  here: readonly Operation[],
  there: readonly Operation[],
): readonly IdentifiedChange[] => [
  ...sample.commit('这台电脑上改', ...here).changes,
  otherCopy(sample.state, there),
]

export const mergedState = (...copies: Parameters<typeof mergedChanges>): FoldState =>
  fold(mergedChanges(...copies), caseMeaning)
