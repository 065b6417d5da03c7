import { later } from '../../dates/instant-distance.ts'

/** Each study has twenty minutes; the shift of Beijing begins at 8:30 and has its hour of rest at noon. */
const slotMinutes = 20
const slotsBeforeNoon = 10
const noonMinutes = 70

/** When the study of an operation begins, `slot` counted from 0 after the first at `firstAt`. */
export const studyBegins = (firstAt: string, slot: number): string =>
  later(firstAt, { minutes: slot * slotMinutes + (slot < slotsBeforeNoon ? 0 : noonMinutes) })
