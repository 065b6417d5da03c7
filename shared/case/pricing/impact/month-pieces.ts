import { calculateMonthPieces, type MonthPiecesInput } from '../../../bargaining/impact/month-pieces.ts'
import type { Derivation } from '../../../derivation/derivation.ts'
import { createRecorder } from '../../../derivation/recorder.ts'
import { decimalOfCount, type DecimalString } from '../../../numbers/decimal-string.ts'
import { compare, isPositive, oneRatio, over, ratioOf, type Ratio } from '../../../numbers/ratio.ts'
import type { PricedOperation } from '../priced-operation.ts'
import type { CountedLine } from './impact-column.ts'
import type { StatedAssumptions } from './impact-records.ts'
import { monthPiecesRounding } from './impact-rounding.ts'

/** The month's pieces as they were filled in, beside those the people could make at their paces. */
export type PiecesBesidePeople = {
  /** Whole garments where every line was filled for the same number; else the pieces of all lines that count. */
  readonly countedIn: 'garments' | 'pieces'
  readonly assumed: DecimalString
  readonly makeable: DecimalString
  /** `same`: the wage bill and the months rest on the same work, to the piece. */
  readonly fit: 'same' | 'more-than-people-make' | 'fewer-than-people-make'
}

type Row = {
  readonly priced: PricedOperation
  readonly volume: DecimalString | null
  readonly leftOut: string | null
}

type Read = {
  readonly rows: readonly Row[]
  readonly lines: readonly CountedLine[]
  readonly assumptions: StatedAssumptions
}

const garmentsOf = ({ priced, volume, leftOut }: Row): Ratio | null => {
  const { countPerGarment } = priced.operation
  const perGarment = countPerGarment ? ratioOf(countPerGarment) : oneRatio
  return leftOut !== null || volume === null || !isPositive(perGarment)
    ? null
    : over(ratioOf(volume), perGarment)
}

/** Null where the lines make no whole number of garments, or not the same, or where one of them does not count. */
function garmentsOfAll(rows: readonly Row[]): DecimalString | null {
  const [first] = rows.map(garmentsOf)
  if (first === undefined || first === null || first.numerator % first.denominator !== 0n) return null
  const isSame = rows.every((row) => {
    const garments = garmentsOf(row)
    return garments !== null && compare(garments, first) === 0
  })
  return isSame ? decimalOfCount(first.numerator / first.denominator) : null
}

const inputOf = ({ rows, lines, assumptions }: Read): MonthPiecesInput | null =>
  lines.length === 0 || assumptions.paces.length === 0
    ? null
    : {
        lines,
        garments: garmentsOfAll(rows),
        paces: assumptions.paces,
        hoursPerMonth: assumptions.hoursPerMonth,
        rounding: monthPiecesRounding,
      }

/** Null while there are no pieces or no people, or where one of them is nothing. */
export function readPiecesBesidePeople(read: Read): PiecesBesidePeople | null {
  const input = inputOf(read)
  const made = input === null ? null : calculateMonthPieces(input)
  if (input === null || made === null || !made.ok) return null
  const { assumed, makeable } = made.value
  const beyond = compare(ratioOf(assumed), ratioOf(makeable))
  const fit = beyond === 0 ? 'same' : beyond > 0 ? 'more-than-people-make' : 'fewer-than-people-make'
  return { countedIn: input.garments === null ? 'pieces' : 'garments', assumed, makeable, fit }
}

/** Where the pieces the people could make come from, by the same calculation. */
export function explainMakeablePieces(read: Read): Derivation | null {
  const input = inputOf(read)
  if (input === null) return null
  const recorder = createRecorder()
  return calculateMonthPieces(input, recorder).ok ? recorder.derivation() : null
}
