import type { FigureFormat } from './figure.ts'
import { paper, type PublicText } from './public-text.ts'
import type { Column, ColumnRole } from './table.ts'

/** How many decimals the case's rounding rules give; a printed figure carries exactly so many. */
export type PriceDecimals = {
  readonly standardTime: number
  readonly price: number
  readonly pay: number
  /** Null where no coefficient table applies to any line: then no column speaks of coefficients. */
  readonly coefficient: number | null
}

/** The units in the heads of quota and price: 件／8小时 and 元／件, or 每8小时 and 元 where the counting unit is a column. */
export type PriceUnits = { readonly quota: PublicText; readonly price: PublicText }

/** Whether the counting unit stands once above the table, or in every row because the rows differ in it. */
export type UnitPlace = 'above' | 'column'

const wordsColumn = (role: ColumnRole, ...head: readonly PublicText[]): Column => ({
  role,
  head,
  unit: null,
  group: null,
  figures: null,
})

const figureColumn = (
  role: ColumnRole,
  head: readonly PublicText[],
  unit: PublicText | null,
  figures: FigureFormat,
): Column => ({ role, head, unit, group: null, figures })

/** A rise is rounded to one decimal where it is made. */
const riseDecimals = 1

const plain = (decimals: number): FigureFormat => ({ decimals, sign: 'minus-only' })

const rowNumber = wordsColumn('row-number', paper`序号`)
const operation = wordsColumn('operation', paper`工序`)
const countingUnit = wordsColumn('counting-unit', paper`计价`, paper`单位`)
const workGrade = wordsColumn('work-grade', paper`工序`, paper`等级`)
const source = wordsColumn('source', paper`来源`)
const agreedRound = wordsColumn('agreed-round', paper`达成`, paper`轮次`)

function timeColumns(decimals: PriceDecimals, quotaUnit: PublicText): readonly Column[] {
  return [
    figureColumn('standard-time', [paper`标准`, paper`工时`], paper`秒`, plain(decimals.standardTime)),
    figureColumn('output-quota', [paper`产量`, paper`定额`], quotaUnit, plain(0)),
  ]
}

const coefficientColumns = ({ coefficient }: PriceDecimals): readonly Column[] =>
  coefficient === null ? [] : [figureColumn('coefficient', [paper`系数`], null, plain(coefficient))]

function priceColumns(decimals: PriceDecimals, unit: PublicText | null): readonly Column[] {
  const adjustment: FigureFormat = { decimals: decimals.price, sign: 'always' }
  return [
    figureColumn('computed-price', [paper`计算`, paper`单价`], unit, plain(decimals.price)),
    figureColumn('adjustment', [paper`协商`, paper`调整额`], unit, adjustment),
    figureColumn('piece-rate', [paper`计件`, paper`单价`], unit, plain(decimals.price)),
  ]
}

/** What was paid before, and the percent from there; the price has the decimals that the case gives it. */
export const beforeColumns = (decimals: number, unit: PublicText): readonly Column[] => [
  figureColumn('current-price', [paper`现行`, paper`单价`], unit, plain(decimals)),
  figureColumn('rise', [paper`涨幅`], paper`%`, { decimals: riseDecimals, sign: 'always' }),
]

/** Annex one: the three prices share a head that names their unit. */
export function annexColumns(
  decimals: PriceDecimals,
  units: PriceUnits,
  unitPlace: UnitPlace,
): readonly Column[] {
  const group = paper`单价（${units.price}）`
  return [
    rowNumber,
    operation,
    ...(unitPlace === 'column' ? [countingUnit] : []),
    workGrade,
    ...timeColumns(decimals, units.quota),
    ...coefficientColumns(decimals),
    ...priceColumns(decimals, null).map((column) => ({ ...column, group })),
    figureColumn('eight-hour-pay', [paper`8小时`, paper`计件收入`], paper`元`, plain(decimals.pay)),
    source,
    agreedRound,
  ]
}

/** The weekly sheet: the counting unit is a column, no pay and no round. */
export function confirmationColumns(decimals: PriceDecimals, units: PriceUnits): readonly Column[] {
  return [
    rowNumber,
    operation,
    countingUnit,
    workGrade,
    ...timeColumns(decimals, units.quota),
    ...coefficientColumns(decimals),
    ...priceColumns(decimals, units.price),
    source,
  ]
}
