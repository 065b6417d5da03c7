import { Decimal } from 'decimal.js'
import { describe, expect, it } from 'vitest'
import { calculateElementMean } from '../../shared/measurement/time-study/element-mean.ts'
import { decimalLiteral } from '../../shared/numbers/decimal-literal.ts'
import { writeExact } from '../../shared/numbers/exact-string.ts'
import { isTie } from '../../shared/numbers/round.ts'
import { roundingModes, type RoundingMode } from '../../shared/numbers/rounding-rule.ts'
import { calculatePieceRate } from '../../shared/pay/piece-rate/piece-rate.ts'
import { priceLine } from '../../shared/pay/piece-rate/price-line.ts'

/** mulberry32: a small seeded generator, so that a failure can be repeated. */
const seeded = (seed: number) => {
  let state = seed
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below)
  }
}

type Case = {
  readonly seconds: string
  readonly hourlyYuan: string
  readonly coefficient: string
  readonly scale: number
}

/** Independent of the engine's writer: whole units and a number of decimals. */
const text = (units: number, decimals: number): string => {
  const digits = String(units).padStart(decimals + 1, '0')
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}

const randomCase = (random: (below: number) => number): Case => {
  const timeDecimals = random(4)
  const wageDecimals = random(5)
  const coefficientDecimals = random(3)
  return {
    seconds: text(1 + random(400_000), timeDecimals),
    hourlyYuan: text(1 + random(900_000), wageDecimals),
    coefficient: text(10 ** coefficientDecimals + random(3 * 10 ** coefficientDecimals), coefficientDecimals),
    scale: 2 + random(3),
  }
}

/** 36 × odd seconds are odd hundredths of an hour; an hourly wage of odd fives then ends half a place behind the scale. */
const tieCase = (random: (below: number) => number): Case => {
  const scale = 2 + random(3)
  const isTenths = random(2) === 0
  const odd = 2 * random(4000) + 1
  // price = a × hourly × c ÷ 100 with a and c odd: (odd × 5) × 10^-(scale + 1)
  return {
    seconds: String(36 * (2 * random(40) + 1)),
    hourlyYuan: isTenths ? text(odd * 50, scale - 1) : text(odd * 5, scale - 1),
    coefficient: isTenths ? text(2 * random(10) + 1, 1) : String(2 * random(3) + 1),
    scale,
  }
}

const count = 100_000
const random = seeded(20140704)
const cases = Array.from({ length: count }, (_, index) =>
  index % 12 === 0 ? tieCase(random) : randomCase(random),
)

type Fraction = { readonly top: bigint; readonly bottom: bigint }

const fractionOf = (value: string): Fraction => {
  const [whole = '0', decimals = ''] = value.split('.')
  return { top: BigInt(whole + decimals), bottom: 10n ** BigInt(decimals.length) }
}

/** The first oracle: one fraction, one comparison of what is left with half of it. */
const byFractions = (
  { seconds, hourlyYuan, coefficient, scale }: Case,
  mode: RoundingMode,
): { price: string; tie: boolean } => {
  const parts = [seconds, hourlyYuan, coefficient].map(fractionOf)
  const top = parts.reduce((product, part) => product * part.top, 1n) * 10n ** BigInt(scale)
  const bottom = parts.reduce((product, part) => product * part.bottom, 3600n)
  const cut = top / bottom
  const left = (top % bottom) * 2n
  const up =
    mode === 'up'
      ? left > 0n
      : mode === 'half-up'
        ? left >= bottom
        : mode === 'half-even' && (left > bottom || (left === bottom && cut % 2n === 1n))
  const units = (cut + (up ? 1n : 0n)).toString().padStart(scale + 1, '0')
  return { price: `${units.slice(0, -scale)}.${units.slice(-scale)}`, tie: left === bottom }
}

const Wide = Decimal.clone({ precision: 200, toExpNeg: -300, toExpPos: 300 })
const wideModes = {
  'half-up': Decimal.ROUND_HALF_UP,
  'half-even': Decimal.ROUND_HALF_EVEN,
  up: Decimal.ROUND_UP,
  down: Decimal.ROUND_DOWN,
} as const

/** The second oracle: decimal.js at 200 digits. */
const byDecimals = ({ seconds, hourlyYuan, coefficient }: Case): Decimal =>
  new Wide(seconds).times(hourlyYuan).times(coefficient).div(3600)

const priceOf = ({ seconds, hourlyYuan, coefficient, scale }: Case, mode: RoundingMode) => {
  const rounding = { what: 'piece-rate', scale, mode, step: 'after-division' } as const
  const result = calculatePieceRate({
    standardTimeSeconds: decimalLiteral(seconds),
    hourlyYuan: decimalLiteral(hourlyYuan),
    coefficient: decimalLiteral(coefficient),
    rounding,
  })
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

describe('prices against two oracles', () => {
  it('differ in no digit, in four modes', { timeout: 25_000 }, () => {
    const ties = { 'half-up': 0, 'half-even': 0, up: 0, down: 0 }
    let mismatches = 0
    for (const one of cases) {
      const wide = byDecimals(one)
      for (const mode of roundingModes) {
        const { yuan, exactYuan } = priceOf(one, mode)
        const fraction = byFractions(one, mode)
        const decimals = wide.toFixed(one.scale, wideModes[mode])
        if (fraction.tie) ties[mode] += 1
        if (yuan !== fraction.price || yuan !== decimals || isTie(exactYuan, one.scale) !== fraction.tie)
          mismatches += 1
      }
    }
    console.log(
      `prices ${count} × ${roundingModes.length} modes, exact ties per mode ${JSON.stringify(ties)}, mismatches ${mismatches}`,
    )
    expect(mismatches).toBe(0)
    for (const mode of roundingModes) expect(ties[mode]).toBeGreaterThanOrEqual(count * 0.05)
  })

  it('are the same through the command line', () => {
    for (const [index, one] of cases.slice(0, 20_000).entries()) {
      const mode = roundingModes[index % roundingModes.length] ?? 'half-up'
      expect(priceLine(JSON.stringify({ ...one, mode }))).toBe(
        `{"pieceRateYuan":"${byFractions(one, mode).price}"}`,
      )
    }
  })
})

const shuffled = <T>(values: readonly T[], pick: (below: number) => number): readonly T[] => {
  const rest = [...values]
  return values.flatMap(() => rest.splice(pick(rest.length), 1))
}

describe('order', () => {
  it('of the lines changes no price', () => {
    const some = cases.slice(0, 2000)
    const forwards = new Map(some.map((one) => [one, priceOf(one, 'half-up').yuan]))
    for (const one of shuffled(some, seeded(7))) expect(priceOf(one, 'half-up').yuan).toBe(forwards.get(one))
  })

  it('of the factors changes no price', () => {
    for (const one of cases.slice(0, 5000)) {
      const turned = { ...one, hourlyYuan: one.coefficient, coefficient: one.hourlyYuan }
      expect(priceOf(turned, 'half-even').yuan).toBe(priceOf(one, 'half-even').yuan)
    }
  })

  it('of the readings changes no mean', () => {
    const pick = seeded(11)
    for (let round = 0; round < 300; round += 1) {
      const readings = Array.from({ length: 5 + pick(60) }, () => ({
        seconds: decimalLiteral(text(1 + pick(90_000), pick(4))),
        excluded: pick(10) === 0 ? { reason: 'x', by: 'y', at: 'z' } : null,
      }))
      const mean = (list: typeof readings) => {
        const result = calculateElementMean({ readings: list, element: 'a', minimumReadings: 1 })
        return result.ok ? writeExact(result.value) : result.problems.map(({ code }) => code).join()
      }
      expect(mean([...shuffled(readings, pick)])).toBe(mean(readings))
    }
  })
})
