/** A sentence that the library has the opened case say; it travels with the address and is no part of it. */
export const sayOnTheWay = (said: string) => ({ said })

export function saidOf(state: unknown): string | undefined {
  return typeof state === 'object' && state !== null && 'said' in state && typeof state.said === 'string'
    ? state.said
    : undefined
}
