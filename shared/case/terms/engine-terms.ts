import { collectResults } from './collect-results.ts'
import type { Recorder } from '../../derivation/recorder.ts'
import type { Allowance, AllowanceKind } from '../../measurement/allowance/allowance.ts'
import { hundredScale, type RatingScale } from '../../measurement/rating/rating-scale.ts'
import type { Result } from '../../problems/result.ts'
import {
  calculateWageTier,
  checkWageTiers,
  parseWorkGrade,
  type WageTier,
} from '../../pay/wage-tier/wage-tier.ts'
import type { Problem } from '../../problems/problem.ts'
import type { AllowanceTerms, Terms, WorkGradeTerm } from '../../terms/terms.ts'

/** The engine names kinds; the parties name parts as they like. The name travels as the source of the part. */
const unnamedKind: AllowanceKind = 'agreed-total'

/** The allowance as the engine adds it up. */
export const allowancesOf = ({ base, parts }: Pick<AllowanceTerms, 'base' | 'parts'>): readonly Allowance[] =>
  parts.map(({ name, ratio }) => ({
    kind: unnamedKind,
    base,
    ratio,
    source: { kind: 'allowance-catalogue', entry: name },
  }))

const scales: Readonly<Record<Terms['ratingScale'], RatingScale>> = { hundred: hundredScale }

export const ratingScaleOf = ({ ratingScale }: Terms): RatingScale => scales[ratingScale]

type TierTerms = Pick<Terms, 'baseHourlyYuan' | 'baseHourlySource'>

/** The hourly standard of one grade of work, with where the base comes from. */
export const wageTierOf = (
  terms: TierTerms,
  { name, coefficient }: WorkGradeTerm,
  recorder?: Recorder,
): Result<WageTier> => {
  const grade = parseWorkGrade(name)
  if (!grade.ok) return grade
  const { baseHourlyYuan, baseHourlySource } = terms
  const source = { kind: 'wage-table', grade: baseHourlySource === '' ? name : baseHourlySource } as const
  return calculateWageTier({ grade: grade.value, baseHourlyYuan, coefficient, source }, recorder)
}

export const wageTiersOf = (terms: TierTerms & Pick<Terms, 'workGrades'>): Result<readonly WageTier[]> =>
  collectResults(terms.workGrades.map((grade) => wageTierOf(terms, grade)))

/** Advice, never a wall: a grade paid below the one before it is said, not refused. */
export const adviseOnTiers = (terms: TierTerms & Pick<Terms, 'workGrades'>): readonly Problem[] => {
  const tiers = wageTiersOf(terms)
  return tiers.ok ? checkWageTiers(tiers.value) : []
}
