import { assertNever } from '../../problems/assert-never.ts'
import { parseDecimal } from '../../numbers/parse-decimal.ts'
import { powerOfTen, writeDecimal, type DecimalString } from '../../numbers/decimal-string.ts'
import { over, ratioOf, ratioOfCount } from '../../numbers/ratio.ts'
import { isTie, round } from '../../numbers/round.ts'
import type { RoundingMode, RoundingRule } from '../../numbers/rounding-rule.ts'
import { writeTerminating } from '../../numbers/exact-string.ts'
import { roundedFigureWords } from './rounded-figure-words.ts'

/** What a sentence needs of a rule: any rounding of the case can be said, the two that touch a price above all. */
type SaidRounding = Pick<RoundingRule, 'what' | 'scale' | 'mode'>

export const roundingModeNames: Readonly<Record<RoundingMode, string>> = {
  'half-up': '四舍五入',
  'half-even': '四舍六入五成双',
  up: '一律进位',
  down: '一律舍去',
}

const figureName = ({ what }: SaidRounding): string => roundedFigureWords[what].name

/** The last place that is kept, as an amount: 0.1 秒, 0.001 元; of a share that is shown in percent: 0.1%. */
export const roundingStep = ({ what, scale }: SaidRounding): string => {
  const units = ratioOfCount(what === 'share' ? 100n : 1n)
  const step = writeTerminating(over(units, ratioOf(writeDecimal(powerOfTen(scale), 0)))) ?? '1'
  return what === 'share' ? `${step}%` : `${step} ${roundedFigureWords[what].unit}`.trim()
}

const isOneWay = ({ mode }: SaidRounding): boolean => mode === 'up' || mode === 'down'

/** 四舍五入到 0.1 秒; 保留到 0.1 秒，一律舍去 */
export const roundingWords = (rule: SaidRounding): string =>
  isOneWay(rule)
    ? `保留到 ${roundingStep(rule)}，${roundingModeNames[rule.mode]}`
    : `${roundingModeNames[rule.mode]}到 ${roundingStep(rule)}`

const numerals = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三']
const ordinals = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三']

const keptWords = ({ scale, what }: SaidRounding): string =>
  scale === 0 ? `整${roundedFigureWords[what].unit || '数'}` : `${numerals[scale] ?? String(scale)}位小数`

/** What the mode does with the first figure that falls away, so that nobody has to know its name. */
const ruleWords = ({ scale, mode }: SaidRounding): string => {
  const dropped = scale === 0 ? '小数第一位' : `第${ordinals[scale + 1] ?? String(scale + 1)}位`
  const kept = scale === 0 ? '个位' : `第${ordinals[scale] ?? String(scale)}位`
  switch (mode) {
    case 'half-up':
      return `${dropped}是5或者大于5的，${kept}加1，小于5的舍去`
    case 'half-even':
      return `${dropped}大于5的，或者是5而后面还有不是0的数的，${kept}加1；小于5的舍去；正好是5的，${kept}取偶数`
    case 'up':
      return `${dropped}起不论大小，只要不是0，${kept}加1`
    case 'down':
      return `${dropped}起一律舍去`
    default:
      return assertNever(mode)
  }
}

/** For the agreement: 标准工时四舍五入到一位小数，第二位是5或者大于5的，第一位加1，小于5的舍去 */
export const roundingPhrase = (rule: SaidRounding): string => {
  const verb = isOneWay(rule) ? '保留到' : `${roundingModeNames[rule.mode]}到`
  return `${figureName(rule)}${verb}${keptWords(rule)}，${ruleWords(rule)}`
}

/** Beside a figure: 四舍五入到三位小数; 保留到整秒，一律舍去 */
export const roundingBrief = (rule: SaidRounding): string =>
  isOneWay(rule)
    ? `保留到${keptWords(rule)}，${roundingModeNames[rule.mode]}`
    : `${roundingModeNames[rule.mode]}到${keptWords(rule)}`

export type RoundingExample = {
  readonly given: DecimalString
  readonly rounded: DecimalString
  readonly tie: boolean
}

const usualDigits = { time: '196419641964196419', other: '107710771077107710' }
/** Even figures only: a tie after an even figure is where the modes part. */
const tieDigits = { time: '246824682468246824', other: '264264264264264264' }

const exampleOf = (text: string, rule: SaidRounding): readonly RoundingExample[] => {
  const given = parseDecimal(text, { field: 'value' })
  if (!given.ok) return []
  const exact = ratioOf(given.value)
  return [{ given: given.value, rounded: round(exact, rule), tie: isTie(exact, rule.scale) }]
}

/** One usual figure and one that stands exactly in the middle, both rounded by the engine at this moment. */
export const roundingExamples = (rule: SaidRounding): readonly RoundingExample[] => {
  const kind = rule.what === 'standard-time' ? 'time' : 'other'
  const { whole } = roundedFigureWords[rule.what]
  const usual = `${whole}.${usualDigits[kind].slice(0, Math.max(4, rule.scale + 1))}`
  const tie = `${whole}.${tieDigits[kind].slice(0, rule.scale)}5`
  return [...exampleOf(usual, rule), ...exampleOf(tie, rule)]
}

/** 例：0.1077 → 0.108；正好在中间的 0.2645 → 0.265 */
export const workedLine = (rule: SaidRounding): string =>
  `例：${roundingExamples(rule)
    .map(({ given, rounded, tie }) => `${tie ? '正好在中间的 ' : ''}${given} → ${rounded}`)
    .join('；')}`

/** 计算单价四舍五入到 0.001 元。例：0.1077 → 0.108；正好在中间的 0.2645 → 0.265。 */
export const roundingSentence = (rule: SaidRounding): string =>
  `${figureName(rule)}${roundingWords(rule)}。${workedLine(rule)}。`
