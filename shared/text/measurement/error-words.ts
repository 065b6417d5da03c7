import type { ErrorAssumption } from '../../measurement/statistics/time-error.ts'
import type { RatingErrorBasis } from '../../measurement/statistics/rating-error.ts'
import type { SpreadFactor } from '../../measurement/statistics/student-factor.ts'
import { formatPercent } from '../../numbers/display.ts'
import { assertNever } from '../../problems/assert-never.ts'
import { unverifiedWord } from '../derivation/source-words.ts'

type Rated = Extract<ErrorAssumption, { readonly part: 'rating' }>

const factorWords = (factor: SpreadFactor): string =>
  factor.kind === 'given'
    ? `按系数 ${factor.factor} 计（人少时偏窄）`
    : `按 ${formatPercent(factor.confidence)} 置信度的 t 值计`

const basisWords = (basis: RatingErrorBasis): string =>
  basis.kind === 'assumed'
    ? `评定误差：假定评定会差 ±${basis.points} 点（${basis.statedIn}，${basis.statedOn}，${unverifiedWord}）。`
    : `评定误差：${String(basis.ratings.length)} 位评定人各自评定，取最高与最低之差的一半。各人同有的偏差看不出来。`

const machineWords: Readonly<Record<Rated['machinePaced'], string>> = {
  none: '',
  some: '机器定速的部分不评定，不计评定误差。',
  all: '机器定速，不评定，没有评定误差。',
}

const ratingWords = ({ basis, machinePaced }: Rated): string =>
  machinePaced === 'all' ? machineWords.all : `${basisWords(basis)}${machineWords[machinePaced]}`

/** What one part of the error is and what it rests on. */
export const errorAssumptionSentence = (assumption: ErrorAssumption): string => {
  switch (assumption.part) {
    case 'sampling':
      return `抽样误差：同样的工作另测一遍会有的出入，按 z = ${assumption.terms.z} 计，各读数视为互不影响。`
    case 'rating':
      return ratingWords(assumption)
    case 'between-workers':
      return `工人之间误差：测了 ${String(assumption.workers)} 位工人，${factorWords(assumption.factor)}，视为能代表同岗位的工人。`
    case 'one-worker':
      return '只测了一位工人，工人之间的误差看不出来，没有计入，实际误差会更大。'
    case 'independent':
      return '综合误差是各项平方和的平方根，各项视为互不相关。'
    default:
      return assertNever(assumption)
  }
}

/** Beside two prices that the measurement cannot tell apart. */
export const withinErrorSentence = '这个差距不超过测量误差，测量分辨不了。'

/** The whole error, or the one part that could be said, by its own name. */
export const errorName = ({ kind }: { readonly kind: 'combined' | 'sampling' }): string =>
  kind === 'combined' ? '综合误差' : '抽样误差'
