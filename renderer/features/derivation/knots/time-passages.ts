import type { DerivationInput, DerivationStep } from '../../../../shared/derivation/derivation.ts'
import { inputRatio } from '../../../../shared/derivation/input-ratio.ts'
import { figureText, percentText } from '../../../../shared/text/derivation/figure-text.ts'
import { shortRoundingWords } from '../../../../shared/text/derivation/rounding-words.ts'
import { figureNames } from '../../../../shared/text/derivation/rule-names.ts'
import { sourceWords } from '../../../../shared/text/derivation/source-words.ts'
import { timeSourceName } from '../../../../shared/text/derivation/time-source-names.ts'
import type { DerivationKnot } from '../../../components/derivation/derivation-view.ts'
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

const onTheWall = '墙上印的就是它'

const percentOf = (input: DerivationInput): string => percentText(inputRatio(input)).text

/** 宽放: the whole share, how it enters, and its parts. */
function allowanceKnots({ step, context }: Visited): readonly DerivationKnot[] {
  const factor = inputOf(step, 'allowance-factor')
  const total = factor?.from === undefined ? undefined : inputOf(factor.from, 'total-allowance')
  if (factor === undefined || total === undefined) return []
  const isOfWork = factor.role === 'times'
  const parts = total.from?.inputs ?? []
  const sum = parts.map((part) => percentOf(part).replace('%', '')).join('＋')
  const base = isOfWork ? '以正常时间为基数' : '以班时间为基数'
  return [
    {
      key: 'allowance',
      name: figureNames.allowance,
      value: percentOf(total),
      how: `${isOfWork ? '×' : '÷'} ${figureText(factor.value).text}，${base}${parts.length > 1 ? `：${sum}` : ''}`,
      links: parts.length === 0 ? termsLinks(context, '看宽放') : [],
      ...(parts.length === 0
        ? {}
        : {
            details: {
              label: '看各项',
              items: parts.map((part, index) => ({
                key: String(index),
                name: part.source === undefined ? (part.of ?? '') : sourceWords(part.source),
                value: percentOf(part),
              })),
            },
          }),
    },
  ]
}

function givenKnots(visited: Visited): readonly DerivationKnot[] {
  const given = inputOf(visited.step, 'given-seconds')
  const kind = timeSourceName(given?.of ?? '') ?? '资料'
  return [
    headKnot(visited, `${kind}的时间，${onTheWall}`),
    {
      key: 'time-source',
      name: '时间来源',
      value: kind,
      how:
        given?.source === undefined || sourceWords(given.source) === ''
          ? '没有写出处'
          : `出处：${sourceWords(given.source)}`,
    },
  ]
}

/** 标准工时（舍入） ← 宽放, then the normal time; or where a time that was not measured here comes from. */
export const standardTimePassage: PassageReader = (visited) => {
  const { step } = visited
  if (step.operation === 'given') return { knots: givenKnots(visited), next: [] }
  const next = originsOf(step, 'normal-time')
  if (isTop(visited)) {
    const rounding = roundingKnots(visited, `，${onTheWall}`)
    return { knots: [headKnot(visited, ''), ...rounding, ...allowanceKnots(visited)], next }
  }
  const { rounding } = step
  const unrounded = rounding === undefined ? undefined : figureText(rounding.unrounded)
  const how =
    rounding === undefined || unrounded === undefined
      ? onTheWall
      : `${unrounded.text} ${shortRoundingWords(rounding.rule)}，${onTheWall}`
  const head = headKnot(visited, how)
  const cut = unrounded?.fraction === undefined ? {} : { fraction: unrounded.fraction }
  return { knots: [{ ...head, ...cut }, ...allowanceKnots(visited)], next }
}

/** The readings' own knots stand in `observed-passage`; a shift is hours × 3600. */
export const shiftPassage: PassageReader = (visited) => {
  const hours: DerivationStep['inputs'][number] | undefined = inputOf(visited.step, 'shift-hours')
  const how = `${figureText(hours?.value ?? '').text} 小时 × 3600 秒`
  return { knots: [{ ...headKnot(visited, how), how }], next: [] }
}
