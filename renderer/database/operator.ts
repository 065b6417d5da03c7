import { useSyncExternalStore } from 'react'

/** The database bears the library's id in its name, and so does what belongs to this computer beside it. */
const keyOf = (databaseName: string): string => `${databaseName}-operator`

const listeners = new Set<() => void>()

/**
 * Who sits at this computer. It is kept beside the library's working copy and never in a case: whoever opens a
 * colleague's case goes on under their own name. Empty until somebody has said it.
 */
export function readOperator(databaseName: string): string {
  try {
    return localStorage.getItem(keyOf(databaseName)) ?? ''
  } catch {
    return ''
  }
}

export function keepOperator(databaseName: string, name: string): void {
  localStorage.setItem(keyOf(databaseName), name)
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useOperator = (databaseName: string): string =>
  useSyncExternalStore(subscribe, () => readOperator(databaseName))
