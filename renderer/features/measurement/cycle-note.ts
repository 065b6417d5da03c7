import type { CycleRow } from '../../../shared/case/measurement/cycle-rows.ts'
import type { Interruption } from '../../../shared/measurement/time-study/watch.ts'
import { sumDecimals } from '../../../shared/numbers/sum-decimals.ts'

const secondsOf = (interruptions: readonly Interruption[]): string =>
  sumDecimals(interruptions.map(({ seconds }) => seconds))

/** `中断 14.20`: what was taken out of the working time of a cycle; undefined when nothing was. */
export function interruptionNote({ interruptions }: CycleRow): string | undefined {
  const foreign = interruptions.filter(({ reason }) => reason === 'foreign-action')
  const own = interruptions.filter(({ reason }) => reason !== 'foreign-action')
  const parts = [
    own.length === 0 ? '' : `中断 ${secondsOf(own)}`,
    foreign.length === 0 ? '' : `外来 ${secondsOf(foreign)}`,
  ].filter((part) => part !== '')
  return parts.length === 0 ? undefined : parts.join(' ')
}
