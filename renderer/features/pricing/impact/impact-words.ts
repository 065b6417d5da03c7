import type { ImpactColumn } from '../../../../shared/case/pricing/impact/impact-column.ts'
import type { StatedPackage } from '../../../../shared/case/pricing/impact/package-prices.ts'
import type { PiecesBesidePeople } from '../../../../shared/case/pricing/impact/month-pieces.ts'
import type { Impact, LeftOut } from '../../../../shared/case/pricing/impact/read-impact.ts'
import type { DecimalString } from '../../../../shared/numbers/decimal-string.ts'
import { isZero, ratioOf } from '../../../../shared/numbers/ratio.ts'
import { percentOfRatio } from '../../../../shared/terms/percent.ts'
import { signedText } from '../../../../shared/text/derivation/figure-text.ts'
import { formatProblem } from '../../../../shared/text/problems/format-problem.ts'

export const comparedName = ({ comparedWith }: Pick<Impact, 'comparedWith'>): string =>
  comparedWith === 'today' ? '现行单价' : '计算价'

export const shortComparedName = ({ comparedWith }: Pick<Impact, 'comparedWith'>): string =>
  comparedWith === 'today' ? '现行' : '计算价'

export const columnName = ({ kind, stated }: Pick<ImpactColumn, 'kind' | 'stated'>): string => {
  if (stated !== null) return stated.name === '' ? '未命名方案' : stated.name
  return { today: '现行单价', computed: '计算价', agreed: '达成价', package: '' }[kind]
}

/** Against which column every other stands: it has no difference to itself. */
export const isCompared = (impact: Impact, { kind }: Pick<ImpactColumn, 'kind'>): boolean =>
  kind === impact.comparedWith

/** 2.1%, from 0.021. */
export const percentWords = (ratio: DecimalString | null): string | undefined =>
  ratio === null ? undefined : `${percentOfRatio(ratio)}%`

/** +0.0, so that a column of differences always says which way. */
export const signedPercentWords = (ratio: DecimalString | null): string | undefined => {
  if (ratio === null) return undefined
  return `${signedText(withDecimal(percentOfRatio(ratio)))}%`
}

const withDecimal = (text: string): string => (text.includes('.') ? text : `${text}.0`)

/** 20.0%, one decimal down the column. */
export const shareWords = (ratio: DecimalString | null): string | undefined =>
  ratio === null ? undefined : `${withDecimal(percentOfRatio(ratio))}%`

export const paceWords = (pace: DecimalString): string => `${percentOfRatio(pace)}%`

const isNothing = (value: DecimalString | null): boolean => value === null || isZero(ratioOf(value))

/** 小时标准 12.00 元，二级系数 1.15; 现行单价 +3%，每行 +0.002 元，3 行单独加（减）. */
export function packageWords(stated: StatedPackage, ownLines: number): string {
  const { start, baseHourlyYuan, raiseRatio, additionYuan, workGrades, ownCoefficients } = stated
  const own = workGrades
    .filter(({ gradeId }) => ownCoefficients.has(gradeId))
    .map(({ name, coefficient }) => `${name}系数 ${coefficient}`)
  const first =
    start === 'hourly-standard'
      ? [`小时标准 ${baseHourlyYuan} 元`, ...own]
      : [isNothing(raiseRatio) ? '现行单价' : `现行单价 ${signedText(percentOfRatio(raiseRatio))}%`]
  const addition =
    additionYuan === null || isNothing(additionYuan) ? [] : [`每行 ${signedText(additionYuan)} 元`]
  const lines = ownLines === 0 ? [] : [`${String(ownLines)} 行单独加（减）`]
  return [...first, ...addition, ...lines].join('，')
}

/** 已乘批量系数; 3 行已乘面料、批量系数: what is in a price besides time and hourly standard. */
function coefficientWords({ rows }: Pick<Impact, 'rows'>): string {
  const priced = rows.filter(({ priced: { computedYuan } }) => computedYuan !== null)
  const chosen = priced.filter(({ priced: { coefficients } }) => coefficients.length > 0)
  if (chosen.length === 0) return ''
  const tables = new Set(chosen.flatMap(({ priced }) => priced.coefficients.map(({ table }) => table)))
  const some = chosen.length === priced.length ? '' : `${String(chosen.length)} 行`
  return `，${some}已乘${[...tables].map((table) => table.replace(/系数$/, '')).join('、')}系数`
}

export const howWords = (impact: Impact, column: ImpactColumn): string => {
  const { stated } = column
  if (stated !== null) {
    const own = impact.rows.filter(({ priced }) => stated.lineAdditions.has(priced.operation.id))
    const coefficients = stated.start === 'hourly-standard' ? coefficientWords(impact) : ''
    return `${packageWords(stated, own.length)}${coefficients}`
  }
  if (column.kind === 'today') return '现在发的单价'
  if (column.kind === 'computed')
    return `小时标准 ${impact.terms.baseHourlyYuan} 元${coefficientWords(impact)}`
  return '已达成的按达成价，其余按计算价'
}

const leftOutWords: Readonly<Record<LeftOut, string>> = {
  'no-price': '还没有工价',
  'no-current-price': '没有现行单价',
  'no-volume': '没有填每月件数',
}

const fewRows = 6

/** 第 3、5 行没有填每月件数，没有算进来。 */
export function leftOutSentences({ rows }: Impact): readonly string[] {
  return (['no-price', 'no-current-price', 'no-volume'] as const).flatMap((reason) => {
    const numbers = rows.flatMap(({ leftOut }, index) => (leftOut === reason ? [String(index + 1)] : []))
    if (numbers.length === 0) return []
    const which = numbers.length > fewRows ? `${String(numbers.length)} 行` : `第 ${numbers.join('、')} 行`
    return [`${which}${leftOutWords[reason]}，没有算进来。`]
  })
}

/** The sentence around the figure of the pieces that the people could make, which opens its origin. */
export function mismatchWords({ countedIn, assumed, fit }: PiecesBesidePeople) {
  const filled =
    countedIn === 'garments' ? `填的是每月 ${assumed} 件成衣` : `填的各道工序合计是每月 ${assumed} 件`
  return fit === 'more-than-people-make'
    ? {
        before: `${filled}，假设里的人按这样的速度一个月只能做 `,
        after: ' 件，做不完。工资总额按填的算，月收入按人人做满算；请改件数或人数。',
      }
    : {
        before: `${filled}，假设里的人按这样的速度一个月能做 `,
        after: ' 件。工资总额按填的算，月收入按人人做满算，所以合起来多一些。',
      }
}

/** Why a package has no figures, in one sentence. */
export function columnProblem(column: ImpactColumn): string | undefined {
  const [problem] = column.problems
  return problem === undefined ? undefined : formatProblem(problem)
}

/** What is still to be filled before the packages can be compared; undefined when nothing is. */
export function lacking(impact: Impact): string | undefined {
  const { lines, assumptions, columns } = impact
  if (lines.length === 0) return '还没有填每月件数，算不出工资总额'
  if (assumptions.paces.length === 0) return '还没有填速度分布，算不出月收入'
  if (!columns.some(({ kind }) => kind === 'package')) return '还没有方案可比，先加一个方案'
  if (assumptions.minimum === null) return '没有月最低工资，算不出低于它的人数'
  return assumptions.reference === '' ? '这些假设还没有写来源' : undefined
}
