import { useSyncExternalStore } from 'react'

const key = 'yipin-guide'
const closed = 'closed'
const listeners = new Set<() => void>()

/** A browser that keeps nothing shows the guide each time. */
const read = (): boolean => {
  try {
    return localStorage.getItem(key) !== closed
  } catch {
    return true
  }
}

function write(open: boolean): void {
  try {
    if (open) localStorage.removeItem(key)
    else localStorage.setItem(key, closed)
  } catch {
    // Nothing is lost but the wish not to see it again.
  }
  for (const listener of listeners) listener()
}

export const openGuide = (): void => write(true)
export const closeGuide = (): void => write(false)

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether the guide through the demonstration is shown; it is until somebody closes it. */
export const useGuideOpen = (): boolean => useSyncExternalStore(subscribe, read)
