import { parseInstant } from '../../../shared/dates/instant-string.ts'
import type { ExclusionDecision } from '../../../shared/measurement/time-study/exclusion.ts'
import {
  parseElementId,
  parseTapId,
  parseTimeStudyId,
  parseWorkerCode,
  type ElementId,
} from '../../../shared/measurement/time-study/identity.ts'
import type { TimeStudyObservation } from '../../../shared/measurement/time-study/observation.ts'
import type { Tap, TapKind } from '../../../shared/measurement/time-study/tap.ts'
import type { TimeStudy } from '../../../shared/measurement/time-study/time-study.ts'
import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import { valueOf } from '../problems/value-of.ts'

export const elementId = (text: string): ElementId => valueOf(parseElementId(text))

/** Presses written as [milliseconds, kind]; ids are t1, t2 … */
export const taps = (
  presses: readonly (readonly [number, TapKind | TapKind['kind'], string?])[],
): readonly Tap[] =>
  presses.map(([milliseconds, kind, session], index) => ({
    ...kindOf(kind),
    id: valueOf(parseTapId(`t${index + 1}`)),
    session: session ?? 's1',
    cumulativeMilliseconds: decimalLiteral(String(milliseconds)),
  }))

const kindOf = (kind: TapKind | TapKind['kind']): TapKind => {
  if (typeof kind !== 'string') return kind
  if (kind === 'interruption-start') return { kind, reason: 'other' }
  if (kind === 'strike') throw new Error('say which tap is struck')
  return { kind }
}

export const reading = (cycle: number, element: ElementId, seconds: string): TimeStudyObservation => ({
  state: 'observed',
  cycle,
  elementId: element,
  seconds: decimalLiteral(seconds),
  interruptionSeconds: decimalLiteral('0.00'),
  source: { kind: 'tap', tapId: `t${cycle}` },
})

export const decision = (
  cycle: number,
  element: ElementId | null,
  kind: 'exclude' | 'restore' = 'exclude',
): ExclusionDecision => ({
  decision: kind,
  cycle,
  elementId: element,
  reason: '面线断线，停车换线',
  by: 'Z-02',
  at: valueOf(parseInstant('2014-05-15T01:44:00Z', { field: 'instant' })),
})

/** A study given as one list of readings per element. */
export const studyOf = (
  worker: string,
  columns: Readonly<Record<string, readonly string[]>>,
  exclusions: readonly ExclusionDecision[] = [],
  frequency = '1',
  id = `study-${worker}`,
): TimeStudy => ({
  timeStudyId: valueOf(parseTimeStudyId(id)),
  worker: valueOf(parseWorkerCode(worker)),
  elements: Object.keys(columns).map((name) => ({
    elementId: elementId(name),
    frequency: decimalLiteral(frequency),
  })),
  observations: Object.entries(columns).flatMap(([name, column]) =>
    column.map((seconds, index) => reading(index + 1, elementId(name), seconds)),
  ),
  exclusions,
})

/** 开三个内袋, one element, twelve cycles, the fifth with a broken thread. */
export const innerPockets = [
  '53.1',
  '58.4',
  '54.6',
  '59.2',
  '81.7',
  '56.7',
  '52.9',
  '57.8',
  '55.3',
  '60.4',
  '54.0',
  '53.6',
]

/** Four elements whose means are 6.24, 8.86, 9.36 and 3.86 s. */
export const sideSeam = {
  align: ['6.20', '6.28', '6.24', '6.22', '6.26'],
  left: ['8.80', '8.92', '8.86', '8.86', '8.86'],
  right: ['9.30', '9.42', '9.36', '9.36', '9.36'],
  stack: ['3.86', '3.80', '3.92', '3.86', '3.86'],
} as const
