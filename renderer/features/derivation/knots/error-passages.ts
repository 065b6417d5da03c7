import type { DerivationInput } from '../../../../shared/derivation/derivation.ts'
import {
  approximateOf,
  formatApproximate,
  formatApproximatePercent,
} from '../../../../shared/numbers/approximate.ts'
import { readExact } from '../../../../shared/numbers/exact-string.ts'
import { figureText } from '../../../../shared/text/derivation/figure-text.ts'
import { isUnverified, sourceWords, unverifiedWord } from '../../../../shared/text/derivation/source-words.ts'
import { unitWords } from '../../../../shared/text/derivation/unit-words.ts'
import type { DerivationKnot } from '../../../components/derivation/derivation-view.ts'
import { errorParts, partNames } from './error-parts.ts'
import { inputOf, isTop, keyOf, originsOf, termsLinks, type PassageReader, type Visited } from './passage.ts'

/** Two digits more than the column shows; what lies behind is a root and has no end. */
const percentOf = (value: string, decimals = 2): string => {
  const exact = readExact(value)
  return exact === null ? value : `±${formatApproximatePercent(approximateOf(exact), decimals)}`
}

const errorKnot = (visited: Visited, name: string, how: string): DerivationKnot => ({
  key: keyOf(visited.step),
  name,
  value: percentOf(visited.step.result.value),
  how: isTop(visited) ? `${visited.context.subject}。${how}` : how,
})

/** 工价误差 ← 综合误差: a price has its time’s error, since everything else in it is agreed. */
export const priceErrorPassage: PassageReader = (visited) => {
  const { step, context } = visited
  const price = inputOf(step, 'piece-rate')
  const exact = readExact(step.result.value)
  return {
    knots: [
      {
        key: keyOf(step),
        name: '工价误差',
        value: exact === null ? step.result.value : `±${formatApproximate(approximateOf(exact), 5)}`,
        unit: unitWords(step.result.unit, context.countingUnit),
        how: isTop(visited) ? context.subject : '',
      },
      {
        key: `${keyOf(step)}:price`,
        name: '计算价',
        value: figureText(price?.value ?? '').text,
        unit: unitWords('yuan-per-unit', context.countingUnit),
        how: '× 综合误差；小时标准、宽放和舍入是约定的，没有误差',
      },
    ],
    next: originsOf(step, 'combined-error'),
  }
}

/** 综合误差 = √(sampling² ＋ rating² ＋ between workers²), then each part; the one that is missing says so. */
export const combinedErrorPassage: PassageReader = (visited) => {
  const parts = errorParts(visited.step)
  const sum = parts.map(({ of, part }) => `${partNames[of]} ${percentOf(part.value).slice(1)}²`).join('＋')
  const alone = parts.every(({ of }) => of !== 'between-workers')
  const missing: readonly DerivationKnot[] = alone
    ? [
        {
          key: 'between-workers-missing',
          name: '工人之间误差',
          value: '—',
          how: '只测了一位工人，看不出来，没有计入：实际误差会更大',
        },
      ]
    : []
  return {
    knots: [errorKnot(visited, '综合误差', `√(${sum})，各项视为互不相关，近似`), ...missing],
    next: parts.flatMap(({ part }) => part.from ?? []),
  }
}

/** 抽样误差, down to the readings it was made from. */
export const samplingErrorPassage: PassageReader = (visited) => {
  const z = inputOf(visited.step, 'confidence-z')?.value ?? ''
  const how = `同样的活再测一遍会有的出入：${z} × 平均数的标准差 ÷ 平均，近似`
  return { knots: [errorKnot(visited, '抽样误差', how)], next: originsOf(visited.step, 'observed-time') }
}

/** 假设：评定快慢时会差 ±5 点（立项的假设，待核实），÷ 评定 105 */
function assumedWords(assumed: DerivationInput, rating: DerivationInput | undefined): string {
  const { source } = assumed
  const badge = isUnverified(source) ? `，${unverifiedWord}` : ''
  const where = source === undefined ? '' : `（${instrumentOf(sourceWords(source))}${badge}）`
  const made = rating === undefined ? '，按评定过的时间折成份额' : `，÷ 评定 ${figureText(rating.value).text}`
  return `假设：评定快慢时会差 ±${figureText(assumed.value).text} 点${where}${made}`
}

/** 评定误差: a supposition unless several rated apart; none where the machine sets the pace. */
export const ratingErrorPassage: PassageReader = (visited) => {
  const assumed = inputOf(visited.step, 'assumed-rating-error')
  const unrated = inputOf(visited.step, 'nothing-rated') !== undefined
  const raters = unrated ? '机器定速，不评定，没有评定误差' : '各位评定人之差的一半 ÷ 平均评定'
  const how = assumed === undefined ? raters : assumedWords(assumed, inputOf(visited.step, 'agreed-rating'))
  const knot = errorKnot(visited, '评定误差', how)
  return {
    knots: [assumed === undefined ? knot : { ...knot, links: termsLinks(visited.context, '去改') }],
    next: [],
  }
}

/** The supposition says where it stands; since when it stands there adds nothing. */
const instrumentOf = (words: string): string => words.replace(/，.*$/, '')

/** 工人之间误差: what other workers of the post would have shown. */
export const betweenWorkersPassage: PassageReader = (visited) => {
  const { step } = visited
  const factor = inputOf(step, 'confidence-z', 'student-factor')?.value ?? ''
  const workers = inputOf(step, 'workers-count')?.value ?? ''
  const how = `换别的工人来测会有的出入：${factor} × 各人正常时间的标准差 ÷ √${workers} ÷ 平均；人少时偏窄，近似`
  return { knots: [errorKnot(visited, '工人之间误差', how)], next: [] }
}
