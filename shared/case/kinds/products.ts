import { choice, decimal, digestText, order, reference, words } from './field.ts'
import { record } from './record-kind.ts'

/** 一品: products, their operations, and how each operation is done. A method card has its operation's id. */
export const productKinds = {
  product: record('public', {
    code: words(40),
    name: words(80),
    version: words(20),
    countingUnit: words(8),
    copiedFrom: reference,
    sampleNote: words(300),
    order,
  }),
  operation: record('public', {
    productId: reference,
    order,
    section: words(20),
    jobType: words(20),
    name: words(60),
    machine: words(40),
    countingUnit: words(8),
    countPerGarment: decimal,
    gradeId: reference,
    currentPriceYuan: decimal,
    /** Where the standard time comes from; `measured` counts once a study of this operation is sealed. */
    timeSource: choice(['measured', 'carried-over', 'similar-operation', 'agreed-by-both']),
    givenSeconds: decimal,
    givenTimeReference: words(200),
    /** The operation a copied line was taken from. */
    copiedFrom: reference,
    /** The lock that a copied line brought along; it stands while the line is 沿用. */
    carriedLock: reference,
    /** Studies marked 未测够 that the time of a copied line rests on: their ids, with a space between. */
    thinStudies: words(800),
    /** The entry of the operation library that gave the line its time, and the method it had then. */
    takenFrom: reference,
    takenMethod: digestText.nullable(),
  }),
  /**
   * The band a style takes from a table, or one line of it that departs from its style. Id: the digest of owner and
   * table, so that two people who choose apart see a conflict. `none`: the table does not apply.
   */
  'coefficient-choice': record('public', {
    ownerId: reference,
    tableId: reference,
    bandId: reference,
  }),
  element: record('public', {
    operationId: reference,
    order,
    name: words(40),
    breakPoint: words(60),
    frequency: words(20),
  }),
  'method-card': record('public', {
    version: decimal,
    start: words(200),
    content: words(600),
    end: words(200),
    machine: words(120),
    size: words(60),
    material: words(120),
    excludes: words(200),
  }),
} as const
