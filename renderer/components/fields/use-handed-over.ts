import { useEffect, useState } from 'react'

/** An entry that changed nothing, or was not taken, gives way to the recorded value after this long. */
const patienceMilliseconds = 1_000

type HandedOver = { readonly entry: string; readonly over: string }

/**
 * What was handed over is shown until the record holds something new, so that a field never shows its old value
 * again between an entry and the change it becomes.
 */
export function useHandedOver(value: string): readonly [shown: string, handOver: (entry: string) => void] {
  const [handed, setHanded] = useState<HandedOver>()
  const isWaiting = handed !== undefined && handed.over === value
  useEffect(() => {
    if (handed === undefined) return
    const timer = setTimeout(() => setHanded(undefined), isWaiting ? patienceMilliseconds : 0)
    return () => clearTimeout(timer)
  }, [handed, isWaiting])
  return [isWaiting ? handed.entry : value, (entry) => setHanded({ entry, over: value })]
}
