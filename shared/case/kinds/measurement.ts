import { z } from 'zod'
import { decimalStringSchema } from '../../numbers/decimal-schema.ts'
import { interruptionReasons } from '../../measurement/time-study/tap.ts'
import { choice, decimal, digestText, moment, reference, words, yesNo } from './field.ts'
import { fact, record } from './record-kind.ts'

const tapBase = {
  studyId: z.string(),
  session: z.string().max(64),
  cumulativeMilliseconds: decimalStringSchema,
}

/** 一测: conditions and ratings can be set until a study is sealed; presses and decisions are facts. */
export const measurementKinds = {
  'time-study': record('public', {
    operationId: reference,
    workerCode: words(12),
    method: choice(['stopwatch', 'typed']),
    daysOnLine: decimal,
    piecesMade: decimal,
    sizeTimed: words(40),
    stitchDensity: words(40),
    seamLength: words(40),
    fabric: words(60),
    machine: words(60),
    machineSpeed: words(40),
    attachments: words(60),
    bundleSize: words(40),
    qualityPassed: words(60),
    countingUnit: words(8),
    chosenByBoth: yesNo,
    cardVersion: decimal,
    /** What the method card said at the first reading; readings of two methods are never put together. */
    methodDigest: words(64),
    /** The elements the readings follow, in their order: a card that is changed later does not move a reading. */
    elementIds: z.array(z.string().min(1).max(64)).max(60).nullable(),
    ratingUnion: decimal,
    ratingEmployer: decimal,
    startedAt: words(40),
    endedAt: words(40),
    typedTotalSeconds: decimal,
  }),
  /** What the worker was told, and the worker's answer. The free note is a separate blob that can be destroyed. */
  'worker-notice': fact('both', {
    workerCode: z.string(),
    toldAt: moment,
    toldBy: z.string().max(40),
    consented: z.boolean(),
    noteBlob: z.string().max(64).nullable(),
  }),
  'note-destroyed': fact('both', {
    noteBlob: z.string().max(64),
    by: z.string().max(40),
    reason: z.string().max(200),
  }),
  tap: fact('public', {
    ...tapBase,
    tap: z.enum([
      'start',
      'element-end',
      'interruption-start',
      'interruption-end',
      'foreign-start',
      'foreign-end',
      'not-performed',
      'missed',
      'pause',
      'finish',
      'strike',
    ]),
    reason: z.enum(interruptionReasons).optional(),
    strikes: z.string().max(64).optional(),
  }),
  /** One cell of a sheet timed by hand; `-` says that the element was not done. Id: the digest of its place. */
  'typed-reading': record('public', {
    studyId: reference,
    elementId: reference,
    cycle: decimal,
    seconds: words(32),
  }),
  'reading-decision': fact('public', {
    studyId: z.string(),
    decision: z.enum(['exclude', 'restore']),
    cycle: decimalStringSchema,
    elementId: z.string().nullable(),
    reason: z.string().min(1).max(120),
    by: z.string().min(1).max(40),
    at: moment,
  }),
  /** Freezes the study and its typed readings; what was accepted is named by its digest. */
  'study-seal': fact('public', {
    studyId: z.string(),
    operationId: z.string(),
    cardVersion: z.string(),
    methodDigest: digestText,
    readingsDigest: digestText,
    sealedAt: moment,
    by: z.string().max(40),
    belowAccuracy: z.boolean(),
  }),
} as const
