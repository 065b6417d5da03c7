import type { DecimalString } from '../../numbers/decimal-string.ts'
import { figure, missingFigure, type Figure, type MissingFigure } from '../figure.ts'

export type Amount = Figure | MissingFigure

export const amount = (value: DecimalString | null | undefined): Amount =>
  value === null || value === undefined ? missingFigure : figure(value, 'public')
