import { Decimal } from 'decimal.js'
import { HyperFormula } from 'hyperformula'
import { readRepriceLines, repriceLines, type Repriced } from '../../../shared/pay/piece-rate/reprice.ts'
import type { WageTier } from '../../../shared/pay/wage-tier/wage-tier.ts'
import { priceLoop, type LoopGrade } from './price-loop.ts'
import { lines, packages, priceRounding, standing } from './repricing-set.ts'

type Which = keyof typeof packages
type Run = (which: Which) => readonly (readonly string[])[]

const valueOf = <T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false }): T => {
  if (!result.ok) throw new Error('the set cannot be priced')
  return result.value
}

const read = valueOf(readRepriceLines(lines))
const first = valueOf(repriceLines({ lines: read, tiers: standing, rounding: priceRounding }))

const ours: Run = (which) => {
  let before: Repriced = first
  return packages[which].map((tiers) => {
    before = valueOf(repriceLines({ lines: read, tiers, rounding: priceRounding, before }))
    return before.pieceRatesYuan
  })
}

const units = (text: string, scale: number): bigint => BigInt(new Decimal(text).times(10 ** scale).toFixed(0))
const loopGrades: readonly LoopGrade[] = standing.map(({ grade }) => {
  const own = lines.flatMap((line, place) => (line.grade === grade ? [{ place, line }] : []))
  return {
    places: own.map(({ place }) => place),
    tenths: own.map(({ line }) => units(line.standardTimeSeconds, 1)),
  }
})
const hourlyUnits = (tiers: readonly WageTier[]) => tiers.map(({ hourlyYuan }) => units(hourlyYuan, 5))

const firstLoop = new Array<string>(lines.length).fill('')
priceLoop(loopGrades, hourlyUnits(standing), firstLoop)
const standards = { one: packages.one.map(hourlyUnits), all: packages.all.map(hourlyUnits) }

const byLoop: Run = (which) => {
  let [before, prices] = [hourlyUnits(standing), firstLoop]
  return standards[which].map((hourly) => {
    const next = prices.slice()
    priceLoop(loopGrades, hourly, next, before)
    ;[before, prices] = [hourly, next]
    return next
  })
}

/** Column A the times, B the prices over the standards in D1 to D5; what a spreadsheet does when a standard is typed anew. */
const sheet = HyperFormula.buildFromArray(
  lines.map(({ standardTimeSeconds, grade }, row) => {
    const standard = standing.findIndex((one) => one.grade === grade) + 1
    return [
      Number(standardTimeSeconds),
      `=ROUND(A${String(row + 1)}*$D$${String(standard)}/3600,3)`,
      null,
      row < standing.length ? Number(standing[row]?.hourlyYuan) : null,
    ]
  }),
  { licenseKey: 'gpl-v3', maxRows: lines.length + 1 },
)

const setStandards = (tiers: readonly WageTier[]) => {
  const typed = tiers.flatMap(({ hourlyYuan }, row) => {
    const address = { sheet: 0, col: 3, row }
    return sheet.getCellValue(address) === Number(hourlyYuan) ? [] : [{ address, value: Number(hourlyYuan) }]
  })
  return sheet.batch(() => {
    for (const { address, value } of typed) sheet.setCellContents(address, [[value]])
  })
}

const bySheet: Run = (which) => {
  setStandards(standing)
  let prices = lines.map((_, row) => Number(sheet.getCellValue({ sheet: 0, col: 1, row })).toFixed(3))
  return packages[which].map((tiers) => {
    prices = prices.slice()
    for (const change of setStandards(tiers))
      if ('newValue' in change && 'address' in change && change.address.col === 1)
        prices[change.address.row] = Number(change.newValue).toFixed(3)
    return prices
  })
}

const milliseconds = (run: Run, which: Which): number => {
  const since = performance.now()
  run(which)
  return performance.now() - since
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** Side by side, turn about, so that the machine's moods meet all alike. */
const timesOf = (which: Which, rounds: number, slow: boolean) => {
  const kept = { ours: [] as number[], loop: [] as number[], sheet: [] as number[] }
  for (let round = 0; round < rounds + 1; round += 1) {
    const one = { ours: milliseconds(ours, which), loop: milliseconds(byLoop, which) }
    const other = slow ? milliseconds(bySheet, which) : Number.NaN
    if (round === 0) continue
    kept.ours.push(one.ours)
    kept.loop.push(one.loop)
    kept.sheet.push(other)
  }
  return { ours: median(kept.ours), loop: median(kept.loop), sheet: median(kept.sheet) }
}

const digits20 = Decimal.clone({ precision: 20, rounding: Decimal.ROUND_HALF_UP })

/** The exact price: two whole numbers and one division, written here and nowhere else. */
const exactPrice = (seconds: string, hourly: string): string => {
  const numerator = units(seconds, 1) * units(hourly, 5) * 1000n
  const denominator = 3600n * 10n ** 6n
  const whole = (2n * numerator + denominator) / (2n * denominator)
  const text = whole.toString().padStart(4, '0')
  return `${text.slice(0, -3)}.${text.slice(-3)}`
}

const countWrong = () => {
  const wrong = { ours: 0, decimal20: 0, binary: 0 }
  for (const which of ['one', 'all'] as const) {
    const answers = ours(which)
    packages[which].forEach((tiers, step) => {
      const hourlyOf = new Map<string, string>(tiers.map(({ grade, hourlyYuan }) => [grade, hourlyYuan]))
      lines.forEach(({ standardTimeSeconds, grade }, place) => {
        const hourly = hourlyOf.get(grade) ?? ''
        const exact = exactPrice(standardTimeSeconds, hourly)
        if (answers[step]?.[place] !== exact) wrong.ours += 1
        if (which === 'one') return
        const rate = new digits20(hourly).div(3600)
        if (rate.times(standardTimeSeconds).toFixed(3) !== exact) wrong.decimal20 += 1
        const float = (Number(standardTimeSeconds) * Number(hourly)) / 3600
        if ((Math.round(float * 1000) / 1000).toFixed(3) !== exact) wrong.binary += 1
      })
    })
  }
  return wrong
}

const rounded = (value: number) => Number(value.toFixed(2))

/** 20,000 operations × 8 packages, decimal strings out; each ratio is theirs ÷ ours in the worse scenario. */
export function measureReprice() {
  const fast = { one: timesOf('one', 15, false), all: timesOf('all', 15, false) }
  const slow = { one: timesOf('one', 5, true), all: timesOf('all', 5, true) }
  const wrong = countWrong()
  return {
    repriceRatioHyperFormula: rounded(
      Math.min(slow.one.sheet / slow.one.ours, slow.all.sheet / slow.all.ours),
    ),
    repriceRatioBigInt: rounded(Math.min(fast.one.loop / fast.one.ours, fast.all.loop / fast.all.ours)),
    repriceMilliseconds: rounded(fast.all.ours),
    wrongDigits: wrong.ours,
    wrongDigitsDecimal20: wrong.decimal20,
    wrongDigitsBinary: wrong.binary,
  }
}
