import { parseDate } from '../../../../shared/dates/date-string.ts'
import { formatPercent } from '../../../../shared/numbers/display.ts'
import { calculateShiftSeconds } from '../../../../shared/quota/shift.ts'
import { parsePriceRounding, parseTimeRounding } from '../../../../shared/terms/parse-rounding-terms.ts'
import { capitalAmount } from '../../../../shared/text/terms/capital-amount.ts'
import { confidenceWords } from '../../../../shared/text/terms/confidence-words.ts'
import { paperDate } from '../../../../shared/terms/paper-date.ts'
import { placeNames } from '../../../../shared/text/terms/place-names.ts'
import { roundingPhrase, workedLine } from '../../../../shared/text/terms/rounding-sentence.ts'
import { jurisdictions } from '../../../../shared/rules/jurisdiction.ts'
import { sumAllowance } from '../allowance-total.ts'
import { findMinimumWageRow } from '../minimum-wage.ts'
import type { AgreementSkills } from '../../../../shared/agreement/resolved-agreement.ts'
import type { TermsFields } from '../terms-fields.ts'

/** A stretch of the summary: words of ours, a value that was entered, or what is still missing. */
export type SummaryPart = { readonly kind: 'words' | 'value' | 'hole'; readonly text: string }
export type SummaryLine = { readonly title: string; readonly parts: readonly SummaryPart[] }

const words = (text: string): SummaryPart => ({ kind: 'words', text })
const value = (text: string | null | undefined): SummaryPart =>
  text === null || text === undefined || text === ''
    ? { kind: 'hole', text: '待定' }
    : { kind: 'value', text }

type GradeShown = {
  readonly name: string
  readonly coefficient: string
  readonly hourlyYuan: string | undefined
}
type AllowanceShown = Parameters<typeof sumAllowance>[0]

export type SummaryInput = {
  readonly terms: TermsFields
  readonly grades: readonly GradeShown[]
  readonly allowances: AllowanceShown
  /** The sentence of the agreement; empty where there is no coefficient table. */
  readonly coefficients: string
  /** Null where no skill grade has an amount. */
  readonly skills: AgreementSkills | null
}

const hourlyLine = ({ terms, grades }: SummaryInput): SummaryLine => {
  const base = terms.baseHourlyYuan ?? null
  const capitals = base === null ? undefined : capitalAmount(base)
  return {
    title: '小时工资标准',
    parts: [
      words('基数为每小时'),
      value(base),
      words('元'),
      ...(capitals === undefined ? [] : [words('（大写：'), value(capitals), words('）')]),
      ...grades.flatMap(({ name, coefficient, hourlyYuan }) => [
        words('；'),
        value(name),
        words('系数'),
        value(coefficient),
        words('，'),
        value(hourlyYuan),
        words('元'),
      ]),
      words('。'),
    ],
  }
}

const coefficientLines = ({ coefficients }: SummaryInput): readonly SummaryLine[] =>
  coefficients === '' ? [] : [{ title: '系数表', parts: [words(coefficients)] }]

const skillLines = ({ skills }: SummaryInput): readonly SummaryLine[] => {
  if (skills === null) return []
  const amounts = skills.rows.flatMap(({ name, yuan }, index) => [
    words(index === 0 ? name : `，${name}`),
    value(yuan),
    words('元'),
  ])
  return [
    {
      title: '技能等级',
      parts: [
        words(skills.pays === 'hourly-rate' ? '计时支付的每小时：' : '每月技能津贴：'),
        ...(skills.sound ? amounts : [value(null)]),
        words('；不改变计件单价。'),
      ],
    },
  ]
}

const shiftLine = ({ terms }: SummaryInput): SummaryLine => {
  const shiftHours = terms.shiftHours ?? null
  const seconds = shiftHours === null ? undefined : calculateShiftSeconds({ shiftHours })
  return {
    title: '班时',
    parts: [
      words('每班'),
      value(shiftHours),
      words('小时'),
      ...(seconds?.ok === true ? [words('，合'), value(seconds.value), words('秒')] : []),
      words(terms.holidayClause === true ? '；法定休假日照发工资。' : '。'),
    ],
  }
}

const allowanceLine = ({ terms, allowances }: SummaryInput): SummaryLine => {
  const base = terms.allowanceBase ?? 'normal-time'
  const sum = sumAllowance(allowances, base)
  const parts = allowances.flatMap(({ name, ratio }, index) => [
    words(index === 0 ? '，其中' : '、'),
    value(name),
    value(ratio === null || ratio === undefined ? null : formatPercent(ratio)),
  ])
  return {
    title: '宽放',
    parts: [
      words('宽放率为'),
      value(sum.kind === 'sum' ? sum.percent : null),
      words(`，以${base === 'normal-time' ? '正常时间' : '班时间'}为基数`),
      ...parts,
      words('。'),
    ],
  }
}

const roundingLine = ({ terms }: SummaryInput): SummaryLine => {
  const time = parseTimeRounding({ scale: terms.timeScale ?? null, mode: terms.timeMode ?? null })
  const price = parsePriceRounding({ scale: terms.priceScale ?? null, mode: terms.priceMode ?? null })
  return {
    title: '舍入',
    parts: [
      time.ok ? words(roundingPhrase(time.value)) : value(null),
      words('；'),
      price.ok ? words(roundingPhrase(price.value)) : value(null),
      words('。'),
      ...(price.ok ? [words(`${workedLine(price.value)}。`)] : []),
    ],
  }
}

const accuracyLine = ({ terms }: SummaryInput): SummaryLine => ({
  title: '测时',
  parts: [
    words('置信度'),
    value(terms.confidenceZ ? confidenceWords(terms.confidenceZ) : null),
    words('，误差不超过±'),
    value(terms.accuracy ? formatPercent(terms.accuracy) : null),
    words('。'),
  ],
})

const rulesLine = ({ terms }: SummaryInput): SummaryLine => {
  const place = jurisdictions.find((known) => known === terms.place)
  const day = parseDate(terms.rulesAsOf ?? '', { field: 'date' })
  const row = findMinimumWageRow(terms.place ?? '', terms.rulesAsOf ?? '', terms.holidayClause ?? false)
  return {
    title: '规则',
    parts: [
      words('按'),
      value(place === undefined ? null : placeNames[place]),
      value(day.ok ? paperDate(day.value) : null),
      words('的规定核对'),
      ...(row === undefined ? [] : [words('；最低工资每月'), value(row.monthlyYuan), words('元')]),
      ...(row === undefined || row.verified ? [] : [words('（待核实）')]),
      words('。'),
    ],
  }
}

/** The terms as they will be printed, with holes where something is missing. */
export const summarizeTerms = (input: SummaryInput): readonly SummaryLine[] => [
  hourlyLine(input),
  ...coefficientLines(input),
  ...skillLines(input),
  ...[shiftLine, allowanceLine, roundingLine, accuracyLine, rulesLine].map((line) => line(input)),
]
