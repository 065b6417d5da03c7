import type { TimeSource } from '../../measurement/time-study/time-source.ts'
import { scaleOf } from '../../numbers/decimal-string.ts'
import { timeSourceNames } from '../../text/derivation/time-source-names.ts'
import type { Terms } from '../../terms/terms.ts'
import { isFiner } from '../measurement/printed-time.ts'
import type { PricedOperation } from './priced-operation.ts'
import type { PricedTable } from './priced-table.ts'

/** Times that were not measured here and have more decimals than the terms keep: they stand as they were agreed. */
export type KeptTimes = {
  readonly rows: readonly number[]
  readonly sources: ReadonlySet<TimeSource['kind']>
}

export const isKept = ({ timeRounding }: Terms, { time }: PricedOperation): boolean =>
  time.source !== 'measured' && time.seconds !== null && isFiner(timeRounding, time.seconds)

export function keptTimes({ terms, rows }: PricedTable): KeptTimes {
  const kept = rows.flatMap((row, index) => (isKept(terms, row) ? [{ row, number: index + 1 }] : []))
  return {
    rows: kept.map(({ number }) => number),
    sources: new Set(kept.map(({ row }) => row.time.source)),
  }
}

const inOrder = ['agreed-by-both', 'carried-over', 'similar-operation'] as const

/** 双方认可、沿用 */
export const keptSourceWords = (sources: KeptTimes['sources']): string =>
  inOrder
    .filter((source) => sources.has(source))
    .map((source) => timeSourceNames[source])
    .join('、')

/** For the article on rounding, below the two roundings; nothing where every time of the tables has their decimals. */
export function keptTimesClause(tables: readonly PricedTable[]): string {
  const sources = new Set(tables.flatMap((table) => [...keptTimes(table).sources]))
  return sources.size === 0
    ? ''
    : `；${keptSourceWords(sources)}的标准工时，小数位数比上列约定多的，照双方原来议定的数，不再舍入，计算单价以该数为准`
}

/** Decimals of the column of times: what the terms keep, or as many as the longest time of the table has. */
export const timeDecimals = ({ terms, rows, totalSeconds }: PricedTable): number =>
  [...rows.map(({ time }) => time.seconds), totalSeconds.sum].reduce(
    (most, seconds) => (seconds === null ? most : Math.max(most, scaleOf(seconds))),
    terms.timeRounding.scale,
  )
