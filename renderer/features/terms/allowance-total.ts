import { allowancesOf } from '../../../shared/case/terms/engine-terms.ts'
import type { Entry } from '../../../shared/case/read.ts'
import { calculateTotalAllowance } from '../../../shared/measurement/allowance/total-allowance.ts'
import type { DecimalString } from '../../../shared/numbers/decimal-string.ts'
import { formatPercent } from '../../../shared/numbers/display.ts'
import { writeTerminating } from '../../../shared/numbers/exact-string.ts'
import { minus, oneRatio, plus, ratioOf } from '../../../shared/numbers/ratio.ts'
import { formatProblem } from '../../../shared/text/problems/format-problem.ts'

type Part = Pick<Entry<'allowance-part'>, 'name' | 'ratio'>
type Base = 'normal-time' | 'shift-time'

export type AllowanceSum =
  | { readonly kind: 'none' }
  | { readonly kind: 'sum'; readonly percent: string; readonly factor: string }
  | { readonly kind: 'wrong'; readonly sentence: string }

const isStated = (ratio: DecimalString | null | undefined): ratio is DecimalString =>
  ratio !== null && ratio !== undefined

const factorOf = (base: Base, ratio: DecimalString): string =>
  base === 'normal-time'
    ? `× ${writeTerminating(plus(oneRatio, ratioOf(ratio))) ?? ''}`
    : `÷ ${writeTerminating(minus(oneRatio, ratioOf(ratio))) ?? ''}`

/** The sum of the parts that have a percentage, and what it does to the normal time. */
export const sumAllowance = (parts: readonly Part[], base: Base): AllowanceSum => {
  const stated = parts.flatMap(({ name, ratio }) => (isStated(ratio) ? [{ name: name ?? '', ratio }] : []))
  if (stated.length === 0) return { kind: 'none' }
  const total = calculateTotalAllowance(allowancesOf({ base, parts: stated }))
  if (total.ok)
    return {
      kind: 'sum',
      percent: formatPercent(total.value.ratio),
      factor: factorOf(base, total.value.ratio),
    }
  const [problem] = total.problems
  return problem === undefined ? { kind: 'none' } : { kind: 'wrong', sentence: formatProblem(problem) }
}
