import type { DerivationInput } from '../../../../shared/derivation/derivation.ts'
import { inputRatio } from '../../../../shared/derivation/input-ratio.ts'
import { times } from '../../../../shared/numbers/ratio.ts'
import { figureText, ratioText, signedText } from '../../../../shared/text/derivation/figure-text.ts'
import { computedPriceName, figureNames } from '../../../../shared/text/derivation/rule-names.ts'
import { sourceWords } from '../../../../shared/text/derivation/source-words.ts'
import { unitWords } from '../../../../shared/text/derivation/unit-words.ts'
import type { DerivationKnot, KnotDetail } from '../../../components/derivation/derivation-view.ts'
import {
  headKnot,
  inputOf,
  isTop,
  originsOf,
  roundingKnots,
  termsLinks,
  type PassageReader,
  type Visited,
} from './passage.ts'
import { plainPassage } from './plain-passage.ts'

const isZero = (value: string): boolean => !/[1-9]/.test(value)

/** 达成价 ← 协商调整额: the computed figure below is never overwritten. */
export const agreedPricePassage: PassageReader = (visited) => {
  const { step, context } = visited
  const adjustment = inputOf(step, 'negotiated-adjustment')
  const computed = inputOf(step, 'piece-rate')
  const source = step.source ?? adjustment?.source
  const agreedIn = source === undefined ? '还没有达成' : `${sourceWords(source)} · 双方确认`
  const top = headKnot(visited, agreedIn)
  const unit = unitWords('yuan-per-unit', context.countingUnit)
  const links =
    context.openBargaining === undefined ? [] : [{ label: '看这一轮', onOpen: context.openBargaining }]
  const knots: DerivationKnot[] = [
    { ...top, how: isTop(visited) ? `${context.subject} · ${agreedIn}` : top.how, links },
    {
      key: 'negotiated-adjustment',
      name: figureNames['negotiated-adjustment'],
      value: signedText(adjustment?.value ?? ''),
      unit,
      how: isZero(adjustment?.value ?? '')
        ? '没有调整，达成的就是计算价'
        : '达成价＝计算价＋协商调整额，计算价不改',
    },
  ]
  if (computed !== undefined && computed.from === undefined)
    knots.push({
      key: 'computed-then',
      name: computedPriceName,
      value: figureText(computed.value).text,
      unit,
      how: '达成那天的计算价；工时或标准后来改过，要复测',
    })
  return { knots, next: originsOf(step, 'piece-rate') }
}

const wageDetails = (hourly: DerivationInput | undefined, countingUnit: string): readonly KnotDetail[] =>
  hourly?.source === undefined
    ? []
    : [
        {
          key: 'base',
          name: figureNames['hourly-yuan'],
          value: figureText(hourly.value).text,
          unit: unitWords(hourly.unit, countingUnit),
          how: `出处：${sourceWords(hourly.source)}`,
        },
      ]

/** The hourly standard of the work's grade: base × coefficient, exact, so the digits are the wage table's. */
function wageKnot({ step, context }: Visited): DerivationKnot {
  const hourly = inputOf(step, 'hourly-yuan')
  const coefficient = inputOf(step, 'coefficient')
  const base = figureText(hourly?.value ?? '').text
  const rate =
    hourly === undefined || coefficient === undefined
      ? base
      : ratioText(times(inputRatio(hourly), inputRatio(coefficient))).text
  const grade = coefficient?.of === undefined ? '工序等级' : `${coefficient.of}工序`
  const details = wageDetails(hourly, context.countingUnit)
  return {
    key: 'wage',
    name: '工资率',
    value: rate,
    unit: unitWords('yuan-per-hour', context.countingUnit),
    how: `小时工资标准${rate === base ? '' : ` ${base}`}，${grade}系数 ${coefficient?.value ?? ''}，÷ 3600 秒`,
    ...(details.length === 0 ? {} : { details: { label: '看出处', items: details } }),
  }
}

/** 批量 500 件起 · 0.98: each coefficient table that the price is multiplied by. */
const coefficientKnots = ({ step, context }: Visited): readonly DerivationKnot[] =>
  step.inputs.flatMap(({ name, of, value }) =>
    name === 'line-coefficient'
      ? [
          {
            key: `line-coefficient:${of ?? ''}`,
            name: of ?? figureNames['line-coefficient'],
            value: figureText(value).text,
            how: '双方议定的系数表；工价乘它一次',
            links: termsLinks(context, '看系数表'),
          },
        ]
      : [],
  )

/** 系数: the bands of all tables, multiplied. */
export const coefficientPassage: PassageReader = (visited) => ({
  knots: [headKnot(visited, ''), ...coefficientKnots(visited)],
  next: [],
})

/** 计算价（舍入）: what stood before the price was rounded; a chain has other roundings besides. */
const priceRoundingKnots = (visited: Visited): readonly DerivationKnot[] =>
  roundingKnots(visited, '', termsLinks(visited.context, '看舍入规则')).map((knot) => ({
    ...knot,
    name: `${computedPriceName}（${knot.name}）`,
  }))

/** How a price came from its standard time: under a package by what the package assumes, not by what was agreed. */
function computedHow({ step, parent }: Visited): string {
  const assumed = step.rule === 'package-piece-rate' || parent === 'package-piece-rate'
  return assumed ? '按方案假设的标准算出，只用来比较' : '按标准工时算出，不因谈判改动'
}

/** 方案工价: computed anew from an hourly standard, or a start to which something is added. */
export const packagePricePassage: PassageReader = (visited) =>
  inputOf(visited.step, 'hourly-yuan') === undefined ? plainPassage(visited) : piecePricePassage(visited)

/** 工价 ← 计算价（舍入） ← 系数表 ← 工资率, then the standard time. Below an agreed price it is called 计算价. */
export const piecePricePassage: PassageReader = (visited) => {
  const { step, parent } = visited
  const own = step.rule === 'package-piece-rate' ? step.rule : 'piece-rate'
  const name = parent === 'agreed-piece-rate' ? computedPriceName : figureNames[own]
  return {
    knots: [
      headKnot(visited, computedHow(visited), name),
      ...priceRoundingKnots(visited),
      ...coefficientKnots(visited),
      wageKnot(visited),
    ],
    next: originsOf(step, 'standard-time'),
  }
}

/** 小时标准 = base × coefficient, exact. */
export const wageTierPassage: PassageReader = (visited) => {
  const { step, context } = visited
  const hourly = inputOf(step, 'hourly-yuan')
  const coefficient = inputOf(step, 'coefficient')
  return {
    knots: [
      headKnot(visited, ''),
      {
        key: 'coefficient',
        name: figureNames.coefficient,
        value: coefficient?.value ?? '',
        how: `${coefficient?.of ?? ''}工序；等级跟工序走，不跟人走`,
        links: termsLinks(context, '看等级表'),
      },
      {
        key: 'base',
        name: figureNames['hourly-yuan'],
        value: figureText(hourly?.value ?? '').text,
        unit: unitWords('yuan-per-hour', context.countingUnit),
        how: hourly?.source === undefined ? '双方议定' : `出处：${sourceWords(hourly.source)}`,
      },
    ],
    next: [],
  }
}
