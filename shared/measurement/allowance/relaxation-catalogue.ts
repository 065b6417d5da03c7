import { decimalLiteral } from '../../numbers/decimal-literal.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import type { Confidence } from '../../rules/dated-parameter.ts'
import type { AllowanceKind } from './allowance.ts'

/** One line of the catalogue, in percent of the normal time; the same for everyone. */
export type RelaxationEntry = {
  readonly kind: AllowanceKind
  readonly level: string
  readonly percent: DecimalString
  /** The most, where the sheet leaves a range to judgement. */
  readonly percentAtMost?: DecimalString
  readonly confidence: Confidence
}

const entry = (kind: AllowanceKind, level: string, percent: string): RelaxationEntry => ({
  kind,
  level,
  percent: decimalLiteral(percent),
  confidence: 'medium',
})

/**
 * The relaxation table of the type the ILO published, without its separate column for women. A catalogue to choose
 * from; what counts is what the parties agree.
 */
export const relaxationCatalogue: readonly RelaxationEntry[] = [
  entry('personal', 'constant', '5'),
  entry('basic-fatigue', 'constant', '4'),
  entry('standing', 'standing', '2'),
  entry('posture', 'slightly-awkward', '0'),
  entry('posture', 'awkward', '2'),
  entry('posture', 'very-awkward', '7'),
  entry('light', 'slightly-below', '0'),
  entry('light', 'well-below', '2'),
  entry('light', 'very-inadequate', '5'),
  { ...entry('air', 'by-judgement', '0'), percentAtMost: decimalLiteral('10') },
  entry('attention', 'fairly-fine', '0'),
  entry('attention', 'fine', '2'),
  entry('attention', 'very-fine', '5'),
  entry('noise', 'continuous', '0'),
  entry('noise', 'intermittent-loud', '2'),
  entry('noise', 'intermittent-very-loud', '5'),
  entry('noise', 'high-pitched-loud', '5'),
  entry('mental-strain', 'fairly-complex', '1'),
  entry('mental-strain', 'complex', '4'),
  entry('mental-strain', 'very-complex', '8'),
  entry('monotony', 'low', '0'),
  entry('monotony', 'medium', '1'),
  entry('monotony', 'high', '4'),
  entry('tediousness', 'rather-tedious', '0'),
  entry('tediousness', 'tedious', '2'),
  entry('tediousness', 'very-tedious', '5'),
]

export type ForceRow = { readonly pounds: DecimalString; readonly percent: DecimalString }

const force = (pounds: string, percent: string): ForceRow => ({
  pounds: decimalLiteral(pounds),
  percent: decimalLiteral(percent),
})

/** Weight lifted or force used, in pounds; each row holds up to its weight. */
export const forceTable: readonly ForceRow[] = [
  force('5', '0'),
  force('10', '1'),
  force('15', '2'),
  force('20', '3'),
  force('25', '4'),
  force('30', '5'),
  force('35', '7'),
  force('40', '9'),
  force('45', '11'),
  force('50', '13'),
  force('60', '17'),
  force('70', '22'),
]
