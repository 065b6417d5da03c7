import { z } from 'zod'
import { choice, date, decimal, reference, words } from './field.ts'
import { record } from './record-kind.ts'

const text = (most: number) => z.string().max(most)

/**
 * 工序库: what an operation was when it was put in, whole in one record, so that it needs nothing of the case it
 * came from. Both sides may see it and nothing of it is public by itself: it names other cases. It holds no price:
 * a price follows the terms of the case that pays it.
 */
export const operationLibraryKinds = {
  'library-operation': record('both', {
    section: words(20),
    jobType: words(20),
    name: words(60),
    machine: words(40),
    countingUnit: words(8),
    countPerGarment: decimal,
    /** The grade by its name: the ids of grades belong to each case. */
    gradeName: words(20),
    card: z
      .strictObject({
        start: text(200),
        content: text(600),
        end: text(200),
        machine: text(120),
        size: text(60),
        material: text(120),
        excludes: text(200),
      })
      .nullable(),
    elements: z
      .array(z.strictObject({ name: text(40), breakPoint: text(60), frequency: text(20) }))
      .max(500)
      .nullable(),
    standardSeconds: decimal,
    timeSource: choice(['measured', 'carried-over', 'similar-operation', 'agreed-by-both']),
    timeReference: words(200),
    /** The day of the last study behind a measured time. */
    timedOn: date,
    fromCaseId: reference,
    fromCaseName: words(80),
    /** Style and row: `T14-21 圆领 T 恤 第 1 版 第 13 行`. */
    fromPlace: words(200),
    fromOperationId: reference,
    collectedOn: date,
  }),
} as const
