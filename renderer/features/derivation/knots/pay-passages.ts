import { figureText } from '../../../../shared/text/derivation/figure-text.ts'
import { figureNames } from '../../../../shared/text/derivation/rule-names.ts'
import { isUnverified, sourceWords, unverifiedWord } from '../../../../shared/text/derivation/source-words.ts'
import {
  floorIsTooLow,
  minimumWithContributions,
  ownContributionsName,
} from '../../../../shared/text/terms/own-contributions-words.ts'
import { unitWords } from '../../../../shared/text/derivation/unit-words.ts'
import type { DerivationKnot } from '../../../components/derivation/derivation-view.ts'
import type { DerivationInput } from '../../../../shared/derivation/derivation.ts'
import { headKnot, inputOf, originsOf, roundingKnots, type PassageReader, type Visited } from './passage.ts'

/** 产量定额 ← 取整 ← 班时, then the standard time. */
export const quotaPassage: PassageReader = (visited) => ({
  knots: [headKnot(visited, '班时 ÷ 标准工时'), ...roundingKnots(visited, '：班时里做不完的那一件不算')],
  next: originsOf(visited.step, 'shift-seconds', 'standard-time'),
})

/** 8 小时收入 = quota × price: a check that shows what the roundings do. */
export const shiftIncomePassage: PassageReader = (visited) => ({
  knots: [headKnot(visited, '产量定额 × 工价'), ...roundingKnots(visited, '；只作核对，不是工资')],
  next: originsOf(visited.step, 'output-quota', 'piece-rate'),
})

const leafKnot = (input: DerivationInput, how: string, countingUnit: string): DerivationKnot => {
  const { text, fraction } = figureText(input.value)
  return {
    key: input.name,
    name: figureNames[input.name],
    value: text,
    unit: unitWords(input.unit, countingUnit),
    how,
    ...(fraction === undefined ? {} : { fraction }),
  }
}

const citation = ({ source }: DerivationInput): string =>
  source === undefined ? '' : `出处：${sourceWords(source)}`

function hoursKnots({ step, context }: Visited, otherwise: string): readonly DerivationKnot[] {
  const hours = inputOf(step, 'hours-per-month')
  if (hours === undefined) return []
  const how = hours.source === undefined ? otherwise : citation(hours)
  return [leafKnot(hours, how, context.countingUnit)]
}

/** 月度折算（参考）: what the price yields in a month of paid hours at 100 % pace. */
export const equivalentPassage: PassageReader = (visited) => ({
  knots: [
    headKnot(visited, '工价 × 每月小时数 × 3600 ÷ 标准工时'),
    ...roundingKnots(visited, '；参考数，法律看的是工人当月实得'),
    ...hoursKnots(visited, '21.75 天 × 8 小时，含法定节假日'),
  ],
  next: originsOf(visited.step, 'piece-rate', 'standard-time'),
})

const isNothing = (input: DerivationInput | undefined): boolean =>
  input === undefined || !/[1-9]/.test(input.value)

/** The minimum with 个人缴费 on top: both stand with their amounts. */
export const floorMonthPassage: PassageReader = (visited) => {
  const { step } = visited
  const minimum = inputOf(step, 'monthly-minimum')
  const own = inputOf(step, 'own-contributions')
  const cited = minimum?.source === undefined ? '' : `（${citation(minimum)}）`
  const amount = (input: DerivationInput | undefined) => figureText(input?.value ?? '').text
  return {
    knots: [
      headKnot(visited, `最低工资 ${amount(minimum)} 元${cited}＋${ownContributionsName} ${amount(own)} 元`),
    ],
    next: [],
  }
}

/** 折算底线（参考）: the price that yields the minimum wage at 100 % pace. */
export const floorPassage: PassageReader = (visited) => {
  const { step, context } = visited
  const pay = inputOf(step, 'floor-monthly-pay')
  const minimum = pay?.from === undefined ? pay : inputOf(pay.from, 'monthly-minimum')
  const adds = pay?.from !== undefined && !isNothing(inputOf(pay.from, 'own-contributions'))
  const lacks = context.lacksContributions === true ? `。${floorIsTooLow}` : ''
  const minimumKnot =
    minimum === undefined || adds
      ? []
      : [
          leafKnot(
            { ...minimum, name: 'monthly-minimum' },
            `${citation(minimum)}${lacks}`,
            context.countingUnit,
          ),
        ]
  return {
    knots: [
      headKnot(
        visited,
        `标准工时 × ${adds ? `（${minimumWithContributions}）` : '最低工资'} ÷ 每月小时数 ÷ 3600`,
      ),
      ...roundingKnots(visited, isUnverified(minimum?.source) ? `；最低工资${unverifiedWord}` : '；参考数'),
      ...minimumKnot,
      ...hoursKnots(visited, ''),
    ],
    next: originsOf(step, ...(adds ? (['floor-monthly-pay'] as const) : []), 'standard-time'),
  }
}
