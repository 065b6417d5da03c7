import { longestWords } from './operation-words.ts'
import type { FieldCode } from '../problems/field-code.ts'

/** The columns of the operation sheet that people write in, left to right. */
export const operationColumns = [
  'section',
  'jobType',
  'name',
  'machine',
  'countingUnit',
  'countPerGarment',
  'grade',
  'currentPriceYuan',
] as const

export type OperationColumn = (typeof operationColumns)[number]
/** Columns that take words as they are; the others are read. */
export type WordColumn = keyof typeof longestWords

export const fieldOfColumn: Readonly<Record<OperationColumn, FieldCode>> = {
  section: 'section',
  jobType: 'job-type',
  name: 'operation-name',
  machine: 'machine',
  countingUnit: 'counting-unit',
  countPerGarment: 'count-per-garment',
  grade: 'work-grade',
  currentPriceYuan: 'current-price',
}

export const isWordColumn = (column: OperationColumn): column is WordColumn =>
  Object.hasOwn(longestWords, column)
