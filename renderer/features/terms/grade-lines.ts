import { wageTierOf } from '../../../shared/case/terms/engine-terms.ts'
import type { Entry } from '../../../shared/case/read.ts'
import type { DecimalString } from '../../../shared/numbers/decimal-string.ts'
import { checkWageTiers, type WageTier } from '../../../shared/pay/wage-tier/wage-tier.ts'
import type { Problem } from '../../../shared/problems/problem.ts'
import { formatProblem } from '../../../shared/text/problems/format-problem.ts'

export type GradeLine = {
  /** Exact: base × coefficient, never rounded. */
  readonly hourlyYuan: DecimalString | undefined
  /** What is odd about this grade, or undefined. */
  readonly advice: string | undefined
}

type Grade = Pick<Entry<'work-grade'>, 'id' | 'name' | 'coefficient'>

const tierOf = ({ id, name, coefficient }: Grade, base: DecimalString | null): WageTier | undefined => {
  if (base === null || coefficient === null || coefficient === undefined) return undefined
  const terms = { baseHourlyYuan: base, baseHourlySource: '' }
  const tier = wageTierOf(terms, { gradeId: id, name: (name ?? '').trim(), coefficient })
  return tier.ok ? tier.value : undefined
}

/** One line per grade: its hourly standard, and a sentence where it stands below the grade before it. */
export const gradeLines = (grades: readonly Grade[], base: DecimalString | null): readonly GradeLine[] => {
  const tiers = grades.map((grade) => tierOf(grade, base))
  const known = tiers.filter((tier) => tier !== undefined)
  const problems = checkWageTiers(known)
  const wordsOf = (problem: Problem, place: number): string =>
    problem.code === 'tier-below-lower-grade'
      ? `${known[place]?.grade ?? ''}工序的小时工资标准低于${known[place - 1]?.grade ?? ''}，请核对等级表。`
      : formatProblem(problem)
  return tiers.map((tier) => {
    const place = tier === undefined ? -1 : known.indexOf(tier)
    const problem = problems.find(({ at }) => at.row === place + 1)
    return {
      hourlyYuan: tier?.hourlyYuan,
      advice: problem === undefined ? undefined : wordsOf(problem, place),
    }
  })
}

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

/** 一级, 二级, 三级 …: the first that is not taken. */
export const nextGradeName = (taken: readonly string[]): string => {
  const free = numerals.map((numeral) => `${numeral}级`).find((name) => !taken.includes(name))
  return free ?? `${String(taken.length + 1)} 级`
}
