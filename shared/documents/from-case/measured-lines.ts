import type { Study } from '../../case/measurement/study.ts'
import type { DerivationInput, DerivationStep } from '../../derivation/derivation.ts'
import { groupByWorker } from '../../measurement/time-study/worker-readings.ts'
import { parseExact } from '../../numbers/exact-string.ts'
import { ratedApartSum } from '../../text/derivation/rated-apart-sum.ts'
import { elementSum, meanWords, stepSum } from '../../text/derivation/step-sum.ts'
import { decimalsOnPaper, displayExact } from '../../numbers/display.ts'
import type { DerivationLine } from '../derivation-annex.ts'
import { paper, type PublicText } from '../public-text.ts'
import { text } from '../run.ts'
import { madeText, recordText } from './public-field.ts'
import { studyLetter } from './readings.ts'
import { paperSigns, traceable, withPaperBrackets } from './sum-words.ts'

const plain = (label: PublicText, sum: string, result: string): DerivationLine => {
  const exact = parseExact(result, { field: 'value' })
  const shown = exact.ok ? displayExact(exact.value, decimalsOnPaper).text : result
  return {
    label,
    sum: [text(madeText(withPaperBrackets(sum)))],
    unrounded: null,
    result: madeText(shown),
    rounding: false,
  }
}

/** 职工方110，企业方100，取平均 */
function givenWords({ source }: Study): string {
  const { ratingUnion: union, ratingEmployer: employer } = source
  const given = [
    ...(union === null || union === undefined ? [] : [`职工方${union}`]),
    ...(employer === null || employer === undefined ? [] : [`企业方${employer}`]),
  ]
  const mean = given.length > 1 ? '，取平均' : ''
  return `${given.join('，')}${mean}`
}

const inRatingBrackets = (words: string): string => (words === '' ? '' : `　（评定：${words}）`)

/** （评定：职工方110，企业方100，取平均） */
const ratingWords = (study: Study): string => inRatingBrackets(givenWords(study))

/** （评定：A职工方110；C职工方100）: of a worker whose studies were rated apart. */
const ratingsWords = (own: readonly Study[], studies: readonly Study[]): string =>
  inRatingBrackets(own.map((study) => `${letterOf(study, studies)}${givenWords(study)}`).join('；'))

const letterOf = (study: Study, studies: readonly Study[]): string =>
  studyLetter(studies.indexOf(study), studies.length)

type Own = { readonly studies: readonly Study[]; readonly letter: string }

/** Each worker with every study of theirs: A、C where the first and the third are of one worker. */
const byWorker = (studies: readonly Study[]): readonly Own[] =>
  groupByWorker(studies, ({ timeStudy }) => timeStudy).map((own) => ({
    studies: own,
    letter: own.map((study) => letterOf(study, studies)).join('、'),
  }))

const stepOf = (input: DerivationInput | undefined): DerivationStep | undefined => input?.from

/** 单元1平均: 取片对齐：74.90 ÷ 12 */
function meanLine(
  mean: DerivationStep,
  study: Study | undefined,
  index: number,
  letter: string,
): DerivationLine {
  const name = recordText('element', study?.method.elements[index]?.name ?? '')
  const label = paper`${madeText(letter)}单元${madeText(String(index + 1))}平均`
  return plain(label, `${name === '' ? '' : `${name}：`}${meanWords(mean, paperSigns)}`, mean.result.value)
}

const elementLines = (
  total: DerivationStep,
  study: Study | undefined,
  letter: string,
): readonly DerivationLine[] =>
  total.inputs.flatMap((input, index) => {
    const mean = stepOf(input)
    return mean === undefined ? [] : [meanLine(mean, study, index, letter)]
  })

/** One element is its own mean; several are added, and each mean stands below. */
function observedLines(
  total: DerivationStep,
  study: Study | undefined,
  letter: string,
): readonly DerivationLine[] {
  const label = letter === '' ? paper`平均用时` : paper`${madeText(letter)}平均用时`
  const [only] = total.inputs
  const mean = stepOf(only)
  if (total.inputs.length === 1 && mean !== undefined && (only?.weight ?? '1') === '1')
    return [plain(label, meanWords(mean, paperSigns), mean.result.value)]
  return [
    plain(label, traceable(elementSum(total, paperSigns), total), total.result.value),
    ...elementLines(total, study, letter),
  ]
}

/** Several workers: the mean of their figures, and each worker's own below. */
function meanOfWorkers(observed: DerivationStep, studies: readonly Study[]): readonly DerivationLine[] {
  const owns = byWorker(studies)
  const workers = observed.inputs.flatMap((input, index) => {
    const total = stepOf(input)
    const own = owns[index]
    return total === undefined ? [] : observedLines(total, own?.studies[0], own?.letter ?? '')
  })
  return [
    plain(paper`平均用时`, traceable(stepSum(observed, paperSigns), observed), observed.result.value),
    ...workers,
  ]
}

const linesOfObserved = (observed: DerivationStep, studies: readonly Study[]): readonly DerivationLine[] =>
  observed.operation === 'mean' ? meanOfWorkers(observed, studies) : observedLines(observed, studies[0], '')

/** Normal time = observed × rating ÷ 100, with what each side rated. */
function ratedLine(step: DerivationStep, study: Study | undefined): DerivationLine {
  const rated = study === undefined ? '' : ratingWords(study)
  return plain(paper`正常时间`, `${traceable(stepSum(step, paperSigns), step)}${rated}`, step.result.value)
}

/** Elements rated one by one, or workers rated differently: the sum, then each rated mean. */
function summedNormal(
  step: DerivationStep,
  { studies: own, letter }: Own,
  studies: readonly Study[],
): readonly DerivationLine[] {
  const [study] = own
  const label = paper`${madeText(letter)}正常时间`
  const rated = step.inputs.flatMap((input, index): readonly DerivationLine[] => {
    const normal = stepOf(input)
    if (normal === undefined) return []
    const isApart = normal.operation === 'mean'
    const given = isApart ? ratingsWords(own, studies) : study === undefined ? '' : ratingWords(study)
    const words = index > 0 ? '' : given
    const sum = isApart ? ratedApartSum(normal, paperSigns) : traceable(stepSum(normal, paperSigns), normal)
    const name = paper`${madeText(letter)}单元${madeText(String(index + 1))}正常`
    const mean = stepOf(normal.inputs.find((one) => one.name === 'element-mean'))
    const below = mean === undefined ? [] : [meanLine(mean, study, index, letter)]
    return [plain(name, `${sum}${words}`, normal.result.value), ...below]
  })
  return [plain(label, traceable(stepSum(step, paperSigns), step), step.result.value), ...rated]
}

function meanOfNormals(step: DerivationStep, studies: readonly Study[]): readonly DerivationLine[] {
  const owns = byWorker(studies)
  const workers = step.inputs.flatMap((input, index) => {
    const [normal, own] = [stepOf(input), owns[index]]
    return normal === undefined || own === undefined ? [] : summedNormal(normal, own, studies)
  })
  return [plain(paper`正常时间`, traceable(stepSum(step, paperSigns), step), step.result.value), ...workers]
}

/** From the normal time down to the means; the readings themselves follow in the row's own list. */
export function measuredLines(
  normal: DerivationStep | undefined,
  studies: readonly Study[],
): readonly DerivationLine[] {
  if (normal === undefined) return []
  if (normal.operation === 'mean') return meanOfNormals(normal, studies)
  if (normal.operation === 'sum') return summedNormal(normal, { studies, letter: '' }, studies)
  const observed = stepOf(normal.inputs.find(({ name }) => name === 'observed-time'))
  return [
    ratedLine(normal, studies[0]),
    ...(observed === undefined ? [] : linesOfObserved(observed, studies)),
  ]
}
