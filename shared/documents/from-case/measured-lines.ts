import type { Study } from '../../case/measurement/study.ts'
import type { DerivationInput, DerivationStep } from '../../derivation/derivation.ts'
import { parseExact } from '../../numbers/exact-string.ts'
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

/** （评定：职工方110，企业方100，取平均） */
function ratingWords({ source }: Study): string {
  const { ratingUnion: union, ratingEmployer: employer } = source
  const given = [
    ...(union === null || union === undefined ? [] : [`职工方${union}`]),
    ...(employer === null || employer === undefined ? [] : [`企业方${employer}`]),
  ]
  if (given.length === 0) return ''
  const mean = given.length > 1 ? '，取平均' : ''
  return `　（评定：${given.join('，')}${mean}）`
}

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
  const workers = observed.inputs.flatMap((input, index) => {
    const own = stepOf(input)
    return own === undefined ? [] : observedLines(own, studies[index], studyLetter(index, studies.length))
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
  study: Study | undefined,
  letter: string,
): readonly DerivationLine[] {
  const label = paper`${madeText(letter)}正常时间`
  const rated = step.inputs.flatMap((input, index): readonly DerivationLine[] => {
    const own = stepOf(input)
    if (own === undefined) return []
    const words = study === undefined || index > 0 ? '' : ratingWords(study)
    const name = paper`${madeText(letter)}单元${madeText(String(index + 1))}正常`
    const mean = stepOf(own.inputs.find((one) => one.name === 'element-mean'))
    const below = mean === undefined ? [] : [meanLine(mean, study, index, letter)]
    return [plain(name, `${traceable(stepSum(own, paperSigns), own)}${words}`, own.result.value), ...below]
  })
  return [plain(label, traceable(stepSum(step, paperSigns), step), step.result.value), ...rated]
}

function meanOfNormals(step: DerivationStep, studies: readonly Study[]): readonly DerivationLine[] {
  const workers = step.inputs.flatMap((input, index) => {
    const own = stepOf(input)
    return own === undefined ? [] : summedNormal(own, studies[index], studyLetter(index, studies.length))
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
  if (normal.operation === 'sum') return summedNormal(normal, studies[0], '')
  const observed = stepOf(normal.inputs.find(({ name }) => name === 'observed-time'))
  return [
    ratedLine(normal, studies[0]),
    ...(observed === undefined ? [] : linesOfObserved(observed, studies)),
  ]
}
