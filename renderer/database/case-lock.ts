const patienceMilliseconds = 400

export type CaseLock = {
  /** Whether this window may write. */
  readonly held: boolean
  /** Resolves when the window that holds the case lets go of it; only when not held. */
  readonly freed: Promise<void>
  readonly release: () => void
}

/**
 * One window writes a case; another that opens it looks on. A window that is closed or killed lets go by itself.
 * The short wait is for a window that is just being left, such as this one before a reload.
 */
export function lockCase(name: string): Promise<CaseLock> {
  return new Promise((resolve) => {
    let letGo: () => void = () => undefined
    let tellFreed: () => void = () => undefined
    const kept = new Promise<void>((done) => {
      letGo = done
    })
    const freed = new Promise<void>((done) => {
      tellFreed = done
    })
    const leaving = new AbortController()
    const release = () => {
      leaving.abort()
      letGo()
    }
    const timer = setTimeout(() => resolve({ held: false, freed, release }), patienceMilliseconds)
    navigator.locks
      .request(`case ${name}`, { signal: leaving.signal }, () => {
        clearTimeout(timer)
        tellFreed()
        resolve({ held: true, freed, release })
        return kept
      })
      .catch(() => undefined)
  })
}
