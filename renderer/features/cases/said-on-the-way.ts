import type { Said } from '../step/case-context.ts'

/** A sentence that the library has the opened case say; it travels with the address and is no part of it. */
export const sayOnTheWay = (said: string) => ({ said })

export function saidOf(state: unknown): Said | undefined {
  return typeof state === 'object' && state !== null && 'said' in state && typeof state.said === 'string'
    ? { words: state.said, tone: 'plain' }
    : undefined
}
