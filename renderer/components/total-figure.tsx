import type { Total } from '../../shared/numbers/total.ts'
import { figureWords } from './figure-words.ts'
import './total-figure.css'

type TotalFigureProps = {
  readonly total: Total
  /** Writes the sum as its column does. */
  readonly words?: (sum: NonNullable<Total['sum']>) => string
}

/** The foot of a column. A sum that leaves lines out says how many: it must not pass for the whole. */
export function TotalFigure({ total: { sum, lacking }, words = figureWords }: TotalFigureProps) {
  if (sum === null) return figureWords(undefined)
  if (lacking === 0) return words(sum)
  return (
    <>
      {words(sum)}
      <span className="total-figure-lacking">缺 {lacking} 行</span>
    </>
  )
}
