import type { DerivationInput } from '../../../../shared/derivation/derivation.ts'
import { inputRatio } from '../../../../shared/derivation/input-ratio.ts'
import { readExact } from '../../../../shared/numbers/exact-string.ts'
import { times, zeroRatio } from '../../../../shared/numbers/ratio.ts'
import { figureText, percentText, ratioText } from '../../../../shared/text/derivation/figure-text.ts'
import { figureNames } from '../../../../shared/text/derivation/rule-names.ts'
import { unitWords } from '../../../../shared/text/derivation/unit-words.ts'
import type { KnotDetail } from '../../../components/derivation/derivation-view.ts'
import { headKnot, inputOf, originsOf, roundingKnots, type PassageReader } from './passage.ts'

/** What the people make of the month's mix when all of them work their whole month. */
export const makeablePiecesPassage: PassageReader = (visited) => {
  const { step, context } = visited
  const pieces = inputOf(step, 'month-garments', 'month-pieces')
  const name = figureNames[pieces?.name ?? 'month-pieces']
  const how = `${name} × 这些人能做的标准工时 ÷ 要做的标准工时，各工序的搭配不变`
  const garments = {
    key: 'month-garments',
    name,
    value: figureText(pieces?.value ?? '').text,
    unit: unitWords('piece', context.countingUnit),
    how: '各道工序填的件数都合这么多件成衣',
  }
  return {
    knots: [
      { ...headKnot(visited, how), how: `${context.subject}：${how}` },
      ...roundingKnots(visited, '：做不完的那一件不算'),
      ...(pieces?.name === 'month-garments' ? [garments] : []),
    ],
    next: originsOf(step, 'month-pieces', 'offered-work-seconds', 'standard-work-seconds'),
  }
}

/** The pieces of all lines, each line to be seen. */
export const monthPiecesPassage: PassageReader = (visited) => {
  const { step, context } = visited
  const items = step.inputs.map(({ of, value, unit }): KnotDetail => ({
    key: of ?? '',
    name: context.lineName?.(of ?? '') ?? '',
    value: figureText(value).text,
    unit: unitWords(unit, context.countingUnit),
  }))
  const head = headKnot(visited, '各行 每月件数，相加')
  return { knots: [{ ...head, details: { label: `看 ${String(items.length)} 行`, items } }], next: [] }
}

export const offeredWorkPassage: PassageReader = (visited) => {
  const { step } = visited
  const hours = figureText(inputOf(step, 'hours-per-month')?.value ?? '').text
  return {
    knots: [headKnot(visited, `${figureNames['people-at-full-pace']} × 每月 ${hours} 小时 × 3600`)],
    next: originsOf(step, 'people-at-full-pace'),
  }
}

const bandDetail = (input: DerivationInput, index: number): KnotDetail => ({
  key: String(index),
  name: `速度 ${percentText(inputRatio(input)).text}，${figureText(input.weight ?? '').text} 人`,
  value: ratioText(times(inputRatio(input), readExact(input.weight ?? '') ?? zeroRatio)).text,
  unit: '人',
})

/** Two people at 80 % do the work of 1.6 at 100 %. */
export const peopleAtFullPacePassage: PassageReader = (visited) => {
  const items = visited.step.inputs.map(bandDetail)
  const head = headKnot(visited, '各档 人数 × 速度，相加')
  return { knots: [{ ...head, details: { label: `看 ${String(items.length)} 档速度`, items } }], next: [] }
}
