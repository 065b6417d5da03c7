const patienceMilliseconds = 400

export type CaseLock = {
  /** Whether this window may write. */
  readonly held: boolean
  /** Resolves when the window that holds the case lets go of it; only when not held. */
  readonly freed: Promise<void>
  readonly release: () => void
}

const lockName = (database: string, caseId: string): string => `case ${database} ${caseId}`

/** Of these cases, the ones that some window of this browser has open at this moment. */
export async function heldCases(database: string, caseIds: readonly string[]): Promise<ReadonlySet<string>> {
  const { held } = await navigator.locks.query()
  const taken = new Set(held?.map(({ name }) => name))
  return new Set(caseIds.filter((caseId) => taken.has(lockName(database, caseId))))
}

/**
 * One window writes a case; another that opens it looks on. A window that is closed or killed lets go by itself.
 * The short wait is for a window that is just being left, such as this one before a reload.
 */
export function lockCase(database: string, caseId: string): Promise<CaseLock> {
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
      .request(lockName(database, caseId), { signal: leaving.signal }, () => {
        clearTimeout(timer)
        tellFreed()
        resolve({ held: true, freed, release })
        return kept
      })
      .catch(() => undefined)
  })
}
