import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDate } from '../../shared/dates/date-string.ts'
import { parseInstant } from '../../shared/dates/instant-string.ts'
import { parseDerivation } from '../../shared/derivation/derivation-schema.ts'
import { recompute } from '../../shared/derivation/recompute.ts'
import {
  parseElementId,
  parseTapId,
  parseWorkerCode,
  type ElementId,
} from '../../shared/measurement/time-study/identity.ts'
import { readTaps } from '../../shared/measurement/time-study/read-taps.ts'
import type { Tap } from '../../shared/measurement/time-study/tap.ts'
import { allocate } from '../../shared/numbers/allocate.ts'
import { convertFullWidth } from '../../shared/numbers/convert-full-width.ts'
import { decimalLiteral } from '../../shared/numbers/decimal-literal.ts'
import { writeDecimal, type DecimalString } from '../../shared/numbers/decimal-string.ts'
import { displayRatio } from '../../shared/numbers/display.ts'
import { parseExact, readExact, writeExact } from '../../shared/numbers/exact-string.ts'
import { parseDecimal } from '../../shared/numbers/parse-decimal.ts'
import { compare, over, ratioOf } from '../../shared/numbers/ratio.ts'
import { round } from '../../shared/numbers/round.ts'
import { roundingModes } from '../../shared/numbers/rounding-rule.ts'
import { sumDecimals } from '../../shared/numbers/sum-decimals.ts'
import { priceLine } from '../../shared/pay/piece-rate/price-line.ts'
import { formatProblem } from '../../shared/text/problems/format-problem.ts'
import { distributions } from '../../shared/measurement/statistics/distributions.ts'

const settings = { seed: 20260617, numRuns: 2000 } as const

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 9 }))
  .map(([units, scale]) => writeDecimal(units, scale))

const almostNumber = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^[-+]?[0-9.,eEx]{0,12}$/),
  fc.double().map(String),
  fc.bigInt().map(String),
  fc.constantFrom('NaN', 'Infinity', '0x10', '1e3', '１２．５', '', '-0', '٣', '1_000', '0b1', '½'),
)

const clean = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/

describe('junk', () => {
  it('is read as a number or refused with a sentence', () => {
    fc.assert(
      fc.property(fc.oneof(almostNumber, fc.anything()), (given) => {
        const parsed = parseDecimal(given, { field: 'seconds', row: 3 })
        if (parsed.ok) expect(parsed.value).toMatch(clean)
        else for (const problem of parsed.problems) expect(formatProblem(problem)).toMatch(/。$/)
      }),
      settings,
    )
  })

  it('throws nowhere at the doors', () => {
    fc.assert(
      fc.property(fc.anything(), almostNumber, (given, text) => {
        for (const value of [given, text]) {
          parseDate(value, { field: 'date' })
          parseInstant(value, { field: 'instant' })
          parseExact(value, { field: 'value' })
          parseWorkerCode(value)
          parseElementId(value)
          const derivation = parseDerivation(value, { field: 'derivation' })
          if (derivation.ok) recompute(derivation.value, distributions)
        }
        parseDecimal(convertFullWidth(text), { field: 'value' })
      }),
      settings,
    )
  })

  it('in a line of prices answers a price or a problem, never NaN', () => {
    const field = fc.oneof(almostNumber, decimal, fc.anything())
    const line = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .record(
          {
            seconds: field,
            hourlyYuan: field,
            coefficient: field,
            scale: fc.oneof(fc.integer({ min: -2, max: 14 }), fc.double(), fc.anything()),
            mode: fc.constantFrom(...roundingModes, 'nearest'),
            allowance: fc.oneof(
              field,
              fc.record({ base: fc.constantFrom('normal-time', 'shift-time', 'x'), ratio: field }),
            ),
            timeScale: fc.integer({ min: -1, max: 4 }),
            timeMode: fc.constantFrom(...roundingModes, null),
          },
          { requiredKeys: ['seconds', 'hourlyYuan', 'scale', 'mode'] },
        )
        .map((fields) => {
          try {
            return JSON.stringify(fields)
          } catch {
            return '{"seconds":'
          }
        }),
    )
    fc.assert(
      fc.property(line, (text) => {
        const answer: unknown = JSON.parse(priceLine(text))
        const price: unknown = Reflect.get(Object(answer), 'pieceRateYuan')
        if (price === undefined) expect(answer).toHaveProperty('problem.code')
        else expect(price).toMatch(clean)
      }),
      { ...settings, numRuns: 5000 },
    )
  })
})

describe('every figure', () => {
  it('is rounded to a neighbour, with exactly the decimals of the rule', () => {
    fc.assert(
      fc.property(
        decimal,
        decimal,
        fc.integer({ min: 0, max: 12 }),
        fc.constantFrom(...roundingModes),
        (a, b, scale, mode) => {
          if (/^-?0(\.0*)?$/.test(b)) return
          const exact = over(ratioOf(a), ratioOf(b))
          const printed = round(exact, { scale, mode })
          expect(printed).toMatch(scale === 0 ? /^-?[0-9]+$/ : new RegExp(`^-?[0-9]+\\.[0-9]{${scale}}$`))
          expect(printed).toMatch(clean)
          const down = ratioOf(round(exact, { scale, mode: 'down' }))
          const up = ratioOf(round(exact, { scale, mode: 'up' }))
          const value = ratioOf(printed)
          expect(compare(value, down) === 0 || compare(value, up) === 0).toBe(true)
        },
      ),
      settings,
    )
  })

  it('is written exactly and read back the same', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        if (/^-?0(\.0*)?$/.test(b)) return
        const exact = over(ratioOf(a), ratioOf(b))
        const back = readExact(writeExact(exact))
        expect(back !== null && compare(back, exact) === 0).toBe(true)
        expect(displayRatio(exact, 10).text).not.toContain('NaN')
      }),
      settings,
    )
  })

  it('that is shared out adds up to the whole again', () => {
    const weight = fc
      .tuple(fc.bigInt({ min: 0n, max: 10n ** 6n }), fc.integer({ min: 0, max: 3 }))
      .map(([units, scale]) => writeDecimal(units, scale))
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }),
        fc.array(weight, { maxLength: 12 }),
        (units, weights) => {
          const parts = allocate(writeDecimal(units, 2), weights, 2)
          if (!parts.ok) return
          expect(compare(ratioOf(sumDecimals(parts.value)), ratioOf(writeDecimal(units, 2)))).toBe(0)
          expect(parts.value).toHaveLength(weights.length)
        },
      ),
      settings,
    )
  })
})

const hundredths = (seconds: DecimalString): bigint => BigInt(seconds.replace('.', ''))

describe('any sequence of presses', () => {
  const elements = ['a', 'b', 'c'].flatMap((name): ElementId[] => {
    const parsed = parseElementId(name)
    return parsed.ok ? [parsed.value] : []
  })
  const kinds = [
    'start',
    'element-end',
    'element-end',
    'element-end',
    'interruption-end',
    'foreign-start',
    'foreign-end',
    'not-performed',
    'missed',
    'pause',
    'finish',
  ] as const
  const press = fc.record({
    kind: fc.oneof(
      { weight: 10, arbitrary: fc.constantFrom(...kinds) },
      { weight: 2, arbitrary: fc.constantFrom('interruption-start', 'strike') },
    ),
    step: fc.integer({ min: 0, max: 900 }),
    session: fc.oneof(
      { weight: 9, arbitrary: fc.constant('s1') },
      { weight: 1, arbitrary: fc.constant('s2') },
    ),
    target: fc.nat(30),
  })
  const tapsOf = (
    presses: readonly (typeof press extends fc.Arbitrary<infer One> ? One : never)[],
  ): readonly Tap[] => {
    let time = 0
    return presses.flatMap(({ kind, step, session, target }, index): Tap[] => {
      time += step * 10
      const id = parseTapId(`t${index}`)
      const strikes = parseTapId(`t${target}`)
      if (!id.ok || !strikes.ok) return []
      const base = { id: id.value, session, cumulativeMilliseconds: decimalLiteral(String(time)) }
      if (kind === 'interruption-start') return [{ ...base, kind, reason: 'machine' }]
      return [kind === 'strike' ? { ...base, kind, strikes: strikes.value } : { ...base, kind }]
    })
  }

  it('closes its time balance to the hundredth, and work is the sum of the readings', () => {
    fc.assert(
      fc.property(fc.array(press, { maxLength: 60 }), (presses) => {
        const read = readTaps(elements, tapsOf(presses))
        if (!read.ok) throw new Error(JSON.stringify(read.problems))
        const { balance, observations } = read.value
        const [elapsed, work, interruption, unobserved] = [
          balance.elapsedSeconds,
          balance.workSeconds,
          balance.interruptionSeconds,
          balance.unobservedSeconds,
        ].map(hundredths)
        expect(elapsed).toBe((work ?? 0n) + (interruption ?? 0n) + (unobserved ?? 0n))
        expect([work, interruption, unobserved].every((part) => part !== undefined && part >= 0n)).toBe(true)
        const seconds = observations.flatMap((one) =>
          one.state === 'observed' ? [hundredths(one.seconds)] : [],
        )
        expect(seconds.reduce((total, one) => total + one, 0n)).toBe(work)
        expect(seconds.every((one) => one > 0n)).toBe(true)
        const places = observations.map(({ cycle, elementId }) => `${cycle}/${elementId}`)
        expect(new Set(places).size).toBe(places.length)
      }),
      { ...settings, numRuns: 4000 },
    )
  })
})
