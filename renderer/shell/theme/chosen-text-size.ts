import { useSyncExternalStore } from 'react'
import { textSizes, type TextSize } from './text-size.ts'

const key = 'yipin-text-size'
const listeners = new Set<() => void>()

const isTextSize = (text: string | null): text is TextSize => textSizes.some((size) => size === text)

function read(): TextSize {
  try {
    const kept = localStorage.getItem(key)
    return isTextSize(kept) ? kept : 'standard'
  } catch {
    return 'standard'
  }
}

/** Kept on this computer, for every case. */
export function chooseTextSize(size: TextSize): void {
  localStorage.setItem(key, size)
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useChosenTextSize = (): TextSize => useSyncExternalStore(subscribe, read)
