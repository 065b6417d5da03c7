import type { ElementFigures } from '../../../../shared/case/measurement/element-figures.ts'

/** Advice beside a reading, nothing more: it lies outside the mean ± 3 s of more than ten. */
export const isSuspect = (element: ElementFigures | undefined, cycle: number): boolean =>
  element?.suspects?.applicable === true && element.suspects.suspects.some((one) => one.cycle === cycle)
