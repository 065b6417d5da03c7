import type { DerivationInput, DerivationStep } from '../../../../shared/derivation/derivation.ts'
import type { Source } from '../../../../shared/derivation/source.ts'
import { inputRatio } from '../../../../shared/derivation/input-ratio.ts'
import { approximateOf, formatApproximatePercent } from '../../../../shared/numbers/approximate.ts'
import { readExact } from '../../../../shared/numbers/exact-string.ts'
import { compare, type Ratio } from '../../../../shared/numbers/ratio.ts'
import { showShare, shownShareRounding } from '../../../../shared/quota/shown-share.ts'
import { figureText, percentText } from '../../../../shared/text/derivation/figure-text.ts'
import { roundingRuleWords } from '../../../../shared/text/derivation/rounding-words.ts'
import { isUnverified, sourceWords, unverifiedWord } from '../../../../shared/text/derivation/source-words.ts'
import { unitWords } from '../../../../shared/text/derivation/unit-words.ts'
import type { DerivationKnot } from '../../../components/derivation/derivation-view.ts'
import {
  headKnot,
  inputOf,
  isTop,
  keyOf,
  originsOf,
  roundingKnots,
  type PassageReader,
  type Visited,
} from './passage.ts'

const outputsIn = ({ inputs }: DerivationStep): readonly DerivationInput[] =>
  inputs.filter(({ role }) => role === 'item')

/** 821–860: between which figures they lie. */
const spanWords = (outputs: readonly DerivationInput[]): string => {
  const texts = outputs.map(({ value }) => figureText(value, 1).text)
  return `${texts.at(-1) ?? ''}–${texts[0] ?? ''}`
}

/** What each makes, the most first, and never whose it is. */
function outputsKnot(step: DerivationStep, how: string, countingUnit: string): DerivationKnot {
  const outputs = outputsIn(step)
  const isForecast = outputs.some(({ name }) => name === 'projected-output')
  return {
    key: 'outputs',
    name: isForecast ? '预测的同岗位产量' : '同岗位产量',
    value: String(outputs.length),
    unit: '人',
    how,
    details: {
      label: '看产量',
      items: [
        {
          key: 'all',
          name: '从多到少，不记谁',
          value: spanWords(outputs),
          unit: unitWords('piece-per-shift', countingUnit),
          readings: outputs.map(({ value }, index) => ({
            key: String(index),
            value: figureText(value, 1).text,
          })),
        },
      ],
    },
  }
}

/** The forecast of one worker stands for all: every one is made the same way. */
const oneForecast = (step: DerivationStep): readonly DerivationStep[] =>
  outputsIn(step)
    .flatMap(({ from }) => from ?? [])
    .slice(0, 1)

/** How the share is shown, where that is not the whole of it. */
function shownKnots(share: Ratio | null): readonly DerivationKnot[] {
  if (share === null) return []
  const { percent, isCut } = showShare(share)
  const how = `${roundingRuleWords(shownShareRounding)}：没到要求的比例，不会看成到了`
  return isCut ? [{ key: 'shown-share', name: '舍入', value: percent, how }] : []
}

/** 做得到的比例 = those at the quota or above it ÷ all of the post. */
export const reachingSharePassage: PassageReader = (visited) => {
  const { step, context } = visited
  const quota = inputOf(step, 'tested-quota')
  const outputs = outputsIn(step)
  const bound = quota === undefined ? null : inputRatio(quota)
  const reaching = outputs.filter((output) => bound !== null && compare(inputRatio(output), bound) >= 0)
  const share = readExact(step.result.value)
  const { text, fraction } = share === null ? figureText(step.result.value) : percentText(share)
  return {
    knots: [
      {
        key: keyOf(step),
        name: '做得到的比例',
        value: text,
        how: isTop(visited) ? context.subject : '',
        ...(fraction === undefined ? {} : { fraction: step.result.value }),
      },
      ...shownKnots(share),
      {
        key: 'reaching',
        name: '做得到的人',
        value: String(reaching.length),
        unit: '人',
        how: `法定工时内做到 ${quota?.value ?? ''} ${context.countingUnit}或更多`,
      },
      outputsKnot(step, '同岗位全部工人，不只是测过时的', context.countingUnit),
    ],
    next: oneForecast(step),
  }
}

/** 还差几人 = 要有几人做得到 − 做得到的人. */
export const lackingPeoplePassage: PassageReader = (visited) => {
  const reaching = inputOf(visited.step, 'reaching-people')
  const [made] = originsOf(visited.step, 'reaching-people')
  return {
    knots: [headKnot(visited, '要有几人做得到 − 做得到的人')],
    next: [
      ...originsOf(visited.step, 'passing-rank'),
      ...(made === undefined || reaching === undefined ? [] : originsOf(made, 'reaching-share')),
    ],
  }
}

/** 要有几人做得到 = θ × 人数, up. */
export const passingRankPassage: PassageReader = (visited) => {
  const { step, context } = visited
  const theta = inputOf(step, 'theta')
  const people = inputOf(step, 'group-size')
  return {
    knots: [
      { ...headKnot(visited, '当地要求 × 同岗位人数'), name: '要有几人做得到', unit: '人' },
      ...roundingKnots(visited, '：差一点也要多一人').map((knot) => ({ ...knot, unit: '人' })),
      ...thetaKnot(theta),
      ...(people === undefined
        ? []
        : [{ key: 'people', name: '同岗位人数', value: people.value, unit: '人', how: context.subject }]),
    ],
    next: [],
  }
}

/** Since when something is customary is not known; only that nobody has checked it. */
const demandSource = (source: Source): string =>
  source.kind === 'dated-rule' && isUnverified(source)
    ? `${source.instrument.replace(`（${unverifiedWord}）`, '')}，${unverifiedWord}`
    : sourceWords(source)

const thetaKnot = (theta: DerivationInput | undefined): readonly DerivationKnot[] =>
  theta === undefined
    ? []
    : [
        {
          key: 'theta',
          name: '当地要求',
          value: percentText(inputRatio(theta)).text,
          how: theta.source === undefined ? '' : demandSource(theta.source),
        },
      ]

/** 最多可定 ← 取整 ← 第几名的产量 ← 要有几人做得到. */
export const largestQuotaPassage: PassageReader = (visited) => {
  const { step, context } = visited
  const [ranked] = originsOf(step, 'largest-passing-quota')
  const rank = ranked === undefined ? undefined : inputOf(ranked, 'passing-rank')
  const how = `从多到少数到第 ${rank?.value ?? ''} 人，他做到的就是大家能定的`
  return {
    knots: [
      headKnot(visited, '同岗位产量从多到少'),
      ...roundingKnots(visited),
      ...(ranked === undefined ? [] : [outputsKnot(ranked, how, context.countingUnit)]),
    ],
    next: ranked === undefined ? [] : [...originsOf(ranked, 'passing-rank'), ...oneForecast(ranked)],
  }
}

/** 预测产量 = 班时 ÷ 标准工时 × 近期完成率; the first of the list stands for all. */
export const projectedOutputPassage: PassageReader = ({ step, context }) => {
  const { text, fraction } = figureText(step.result.value)
  const efficiency = inputOf(step, 'recent-efficiency')
  const pace = efficiency === undefined ? '' : percentText(inputRatio(efficiency)).text
  return {
    knots: [
      {
        key: 'projected-output',
        name: '预测产量',
        value: text,
        unit: unitWords('piece-per-shift', context.countingUnit),
        how: `班时 ÷ 标准工时 × 近期完成率 ${pace}，这是最多的一份；每人都这样算，是预测`,
        ...(fraction === undefined ? {} : { fraction }),
      },
    ],
    next: originsOf(step, 'shift-seconds', 'standard-time'),
  }
}

const boundName = ({ step }: Visited): string => (step.rule === 'wilson-low' ? '至少' : '至多')

/** Wilson’s interval: how far a share in so small a group can be off; advice beside the plain share. */
export const wilsonPassage: PassageReader = (visited) => {
  const exact = readExact(visited.step.result.value)
  return {
    knots: [
      {
        key: keyOf(visited.step),
        name: `长期看${boundName(visited)}`,
        value: exact === null ? '—' : formatApproximatePercent(approximateOf(exact), 2),
        how: `${visited.context.subject}。威尔逊区间，近似；人少时比例靠不住，只作参考，够不够看实际比例`,
      },
    ],
    next: [],
  }
}
