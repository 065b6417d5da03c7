import { assertNever } from '../../problems/assert-never.ts'
import type { Problem } from '../../problems/problem.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import type { ElementId, TapId } from './identity.ts'
import { noElement } from './no-element.ts'
import type { IgnoredTap } from './observation.ts'
import { reportReading, type TapReading } from './tap-reading.ts'
import { hundredthsOf, type Tap } from './tap.ts'
import {
  beginCycle,
  breakOff,
  closeInterruption,
  endElement,
  newWatch,
  openInterruption,
  passElement,
  type Watch,
} from './watch.ts'

/** Later strikes first, so that a strike which is itself struck does nothing. */
const findStruck = (taps: readonly Tap[]): ReadonlySet<TapId> => {
  const struck = new Set<TapId>()
  for (const tap of [...taps].reverse())
    if (tap.kind === 'strike' && !struck.has(tap.id)) struck.add(tap.strikes)
  return struck
}

type Ignored = IgnoredTap['because'] | null

const applyWhileWatching = (watch: Watch, tap: Tap, at: bigint): Ignored => {
  switch (tap.kind) {
    case 'start':
      return 'already-open'
    case 'element-end':
      endElement(watch, at, tap.id)
      return null
    case 'not-performed':
    case 'missed':
      passElement(watch, at, tap.kind)
      return null
    case 'interruption-start':
    case 'foreign-start': {
      if (watch.open !== null) return 'already-open'
      const isForeign = tap.kind === 'foreign-start'
      const kind = isForeign ? 'foreign' : 'interruption'
      openInterruption(watch, { kind, reason: isForeign ? 'foreign-action' : tap.reason, since: at })
      return null
    }
    case 'interruption-end':
    case 'foreign-end': {
      if (watch.open?.kind !== (tap.kind === 'foreign-end' ? 'foreign' : 'interruption'))
        return 'nothing-open'
      closeInterruption(watch, at)
      return null
    }
    case 'pause':
      breakOff(watch, at, 'paused')
      return null
    case 'finish':
      breakOff(watch, at, 'study-ended')
      watch.phase = 'finished'
      return null
    case 'strike':
      return null
    default:
      return assertNever(tap)
  }
}

const applyTap = (watch: Watch, tap: Tap, at: bigint): Ignored => {
  if (watch.phase === 'finished') return 'finished'
  if (watch.phase === 'watching') return applyWhileWatching(watch, tap, at)
  if (tap.kind === 'start') {
    beginCycle(watch, at)
    return null
  }
  if (tap.kind !== 'finish' || watch.phase === 'not-started') return 'not-started'
  watch.unobserved += at - watch.accounted
  watch.accounted = at
  watch.phase = 'finished'
  return null
}

const goesBack = (tap: Tap, last: bigint, row: number): Problem => ({
  code: 'tap-time-goes-back',
  at: { field: 'tap', row },
  given: tap.cumulativeMilliseconds,
  expected: { kind: 'at-least', bound: String(last * 10n) },
  remedy: 'reload-the-source',
})

/**
 * Turns cumulative presses into one reading per element and cycle, by differences of the same clock.
 * reading = end − start − interruption inside, in hundredths of a second, exact: taps at 1000 and 7240 ms
 * give 6.24 s. A sequence that makes no sense loses readings, never invents one, and `ignored` says which
 * presses had no effect. `elapsed = work + interruption + unobserved` up to the last boundary, exactly.
 */
export const readTaps = (elements: readonly ElementId[], taps: readonly Tap[]): Result<TapReading> => {
  if (elements.length === 0) return refuse(noElement)
  const watch = newWatch(elements)
  const struck = findStruck(taps)
  let last = 0n
  let session: string | null = null
  for (const [index, tap] of taps.entries()) {
    if (tap.kind === 'strike') continue
    if (struck.has(tap.id)) {
      watch.ignored.push({ tapId: tap.id, because: 'struck' })
      continue
    }
    const at = hundredthsOf(tap, index + 1)
    if (!at.ok) return at
    if (at.value < last) return refuse(goesBack(tap, last, index + 1))
    if (session !== null && session !== tap.session && watch.phase === 'watching')
      breakOff(watch, last, 'session-ended')
    const because = applyTap(watch, tap, at.value)
    if (because !== null) watch.ignored.push({ tapId: tap.id, because })
    last = at.value
    session = tap.session
  }
  return succeed(reportReading(watch))
}
