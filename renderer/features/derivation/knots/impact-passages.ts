import type { DerivationInput, DerivationStep } from '../../../../shared/derivation/derivation.ts'
import { inputRatio } from '../../../../shared/derivation/input-ratio.ts'
import { readExact } from '../../../../shared/numbers/exact-string.ts'
import { oneRatio, times } from '../../../../shared/numbers/ratio.ts'
import {
  figureText,
  percentText,
  ratioText,
  type FigureText,
} from '../../../../shared/text/derivation/figure-text.ts'
import { roundingName, roundingRuleWords } from '../../../../shared/text/derivation/rounding-words.ts'
import { figureNames } from '../../../../shared/text/derivation/rule-names.ts'
import type { DerivationKnot, KnotDetail } from '../../../components/derivation/derivation-view.ts'
import {
  headKnot,
  inputOf,
  isTop,
  originsOf,
  roundingKnots,
  type PassageReader,
  type Visited,
} from './passage.ts'

/** Asked about, a figure says whose it is and at once how it came here: its sum has no knot of its own. */
const impactHead = (visited: Visited, how: string, name?: string): DerivationKnot => {
  const head = headKnot(visited, how, name)
  return isTop(visited) ? { ...head, how: `${visited.context.subject}：${how}` } : head
}

const withFraction = ({ text, fraction }: FigureText) => ({
  value: text,
  ...(fraction === undefined ? {} : { fraction }),
})

const percentOf = (value: string): FigureText => {
  const exact = readExact(value)
  return exact === null ? { text: value } : percentText(exact)
}

/** A share stands in percent, before and after its rounding. */
const percentKnots = (visited: Visited, how: string): readonly DerivationKnot[] => {
  const { step } = visited
  const shown = { ...impactHead(visited, how), ...withFraction(percentOf(step.result.value)) }
  if (step.rounding === undefined) return [shown]
  const { rule, unrounded } = step.rounding
  return [
    shown,
    {
      key: `${step.rule}:rounding`,
      name: roundingName(rule),
      ...withFraction(percentOf(unrounded)),
      how: roundingRuleWords(rule),
    },
  ]
}

const comparedWords = ({ comparedWith }: Visited['context']): string => comparedWith ?? '现行单价'

const sumWords: Readonly<Partial<Record<DerivationStep['rule'], string>>> = {
  'wage-bill': '各行 工价 × 每月件数，相加',
  'standard-work-seconds': '各行 标准工时 × 每月件数，相加',
}

const lineDetail = (input: DerivationInput, { context }: Visited): KnotDetail => {
  const volume = readExact(input.weight ?? '1') ?? oneRatio
  return {
    key: input.of ?? '',
    name: context.lineName?.(input.of ?? '') ?? '',
    value: ratioText(times(inputRatio(input), volume)).text,
    unit: input.unit === 'second' ? '秒' : '元',
    how: `${figureText(input.value).text}×${figureText(input.weight ?? '1').text}`,
  }
}

/** A month's wage bill or work: every line with its own product, so that the sum can be followed line by line. */
export const weightedSumPassage: PassageReader = (visited) => {
  const { step, context } = visited
  const isBefore = step.rule === 'wage-bill-before'
  const how = sumWords[step.rule] ?? `各行 ${comparedWords(context)} × 每月件数，相加`
  const name = isBefore ? `按${comparedWords(context)}的工资总额` : figureNames[step.rule]
  const items = step.inputs.map((input) => lineDetail(input, visited))
  const head = impactHead(visited, how, name)
  return {
    knots: [
      { ...head, details: { label: `看 ${String(items.length)} 行`, items } },
      ...roundingKnots(visited),
    ],
    next: [],
  }
}

/** What a package pays more or less a month, at the same volumes. */
export const billChangePassage: PassageReader = (visited) => ({
  knots: [
    impactHead(visited, `这一方案的总额 − 按${comparedWords(visited.context)}的总额，件数不变`),
    ...roundingKnots(visited),
  ],
  next: originsOf(visited.step, 'wage-bill', 'wage-bill-before'),
})

export const changeSharePassage: PassageReader = (visited) => ({
  knots: percentKnots(visited, `多或少的钱 ÷ 按${comparedWords(visited.context)}的总额`),
  next: originsOf(visited.step, 'wage-bill-change', 'wage-bill-before'),
})

/** What an hour of standard work pays on the average of the month's work. */
export const meanYieldPassage: PassageReader = (visited) => ({
  knots: [impactHead(visited, '工资总额 × 3600 ÷ 标准工时合计，按 100% 速度'), ...roundingKnots(visited)],
  next: originsOf(visited.step, 'wage-bill', 'standard-work-seconds'),
})

const paceWords = (pace: DerivationInput | undefined): string =>
  pace === undefined ? '' : percentText(inputRatio(pace)).text

/** A month at one pace, everybody doing the month's own mix of work. */
export const pacedEarningsPassage: PassageReader = (visited) => {
  const { step } = visited
  const hours = figureText(inputOf(step, 'hours-per-month')?.value ?? '').text
  const how = `平均每小时得 × 每月 ${hours} 小时 × 速度 ${paceWords(inputOf(step, 'pace'))}，各人的活搭配相同`
  return {
    knots: [impactHead(visited, how), ...roundingKnots(visited)],
    next: originsOf(step, 'mean-hourly-yield'),
  }
}

const bandDetail = ({ of, value, weight, from }: DerivationInput): KnotDetail => ({
  key: of ?? '',
  name: `速度 ${from === undefined ? '' : paceWords(inputOf(from, 'pace'))}，${figureText(weight ?? '').text} 人`,
  value: figureText(value).text,
  unit: '元/月',
})

/** 最低工资 1820＋个人缴费 380；, where something is added to the minimum. */
const addedWords = (toReach: DerivationInput | undefined): string =>
  toReach?.from === undefined
    ? ''
    : `${toReach.from.inputs.map(({ name, value }) => `${figureNames[name]} ${figureText(value).text}`).join('＋')}；`

/** 低于最低工资的人: of all workers, those whose month at their pace stays below the minimum. */
export const shareBelowPassage: PassageReader = (visited) => {
  const [reaching] = originsOf(visited.step, 'workers-at-or-above-minimum')
  const toReach =
    reaching === undefined ? undefined : inputOf(reaching, 'monthly-minimum', 'floor-monthly-pay')
  const bands = reaching?.inputs.filter(({ name }) => name === 'paced-earnings') ?? []
  return {
    knots: [
      ...percentKnots(visited, '1 − 月收入不低于最低工资的人数 ÷ 全部人数'),
      {
        key: 'monthly-minimum',
        name: figureNames[toReach?.name ?? 'monthly-minimum'],
        value: figureText(toReach?.value ?? '').text,
        unit: '元/月',
        how: `${addedWords(toReach)}正好等于的，算达到`,
        details: { label: `看 ${String(bands.length)} 档速度`, items: bands.map(bandDetail) },
      },
    ],
    next: bands
      .slice(0, 1)
      .flatMap(({ from }) => (from === undefined ? [] : originsOf(from, 'mean-hourly-yield'))),
  }
}
