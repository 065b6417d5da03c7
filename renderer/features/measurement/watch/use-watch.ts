import { useMemo, useSyncExternalStore } from 'react'
import { readStudy, type Study } from '../../../../shared/case/measurement/study.ts'
import { lastRunBeganAt, tapFields } from '../../../../shared/case/measurement/taps.ts'
import { readRecord } from '../../../../shared/case/read.ts'
import { addFact, setFields } from '../../../../shared/case/write.ts'
import { parseTapId, type TapId } from '../../../../shared/measurement/time-study/identity.ts'
import type { Tap, TapKind } from '../../../../shared/measurement/time-study/tap.ts'
import type { Result } from '../../../../shared/problems/result.ts'
import type { Operation } from '../../../../shared/record/change.ts'
import { useCase } from '../../step/case-context.ts'
import { beginSession, cumulativeAt, liveMilliseconds, timeSince, type LastPress } from './watch-clock.ts'
import { watchStoreOf, type WatchSnapshot, type WatchStore } from './watch-store.ts'
import { pressWords } from './press-words.ts'

export type Watch = WatchSnapshot & {
  readonly read: Result<Study> | undefined
  /** Records presses made at one moment, in one change. The strip moves on before the disk has answered. */
  readonly press: (kinds: readonly TapKind[], timeStamp: number, at?: Tap) => void
  /** The study's time at this very moment; between two runs by the clock on the wall. */
  readonly now: (study: Study) => number
  readonly store: WatchStore
}

const newTapId = (): TapId | null => {
  const id = parseTapId(crypto.randomUUID())
  return id.ok ? id.value : null
}

/** What the first press and the last one say of the study itself. */
const studyFields = (study: Study, kinds: readonly TapKind[]): readonly Operation[] => {
  const now = new Date().toISOString()
  const isFirst = study.taps.length === 0
  const isLast = kinds.some(({ kind }) => kind === 'finish')
  const { version, digest, elements } = study.method
  if (!isFirst && !isLast) return []
  return [
    setFields('time-study', study.id, {
      ...(isFirst
        ? {
            method: 'stopwatch' as const,
            startedAt: now,
            cardVersion: version,
            methodDigest: digest,
            elementIds: elements.map(({ elementId }) => elementId),
          }
        : {}),
      ...(isLast ? { endedAt: now } : {}),
    }),
  ]
}

export function useWatch(studyId: string): Watch {
  const { copy, state } = useCase()
  const store = watchStoreOf(studyId)
  const snapshot = useSyncExternalStore(store.subscribe, store.snapshot)
  const read = useMemo(() => readStudy(state, studyId, snapshot.pending), [state, studyId, snapshot.pending])

  const lastPress = (study: Study): LastPress | null => {
    const last = study.taps.at(-1)
    if (last === undefined) return null
    const cumulative = Number(last.cumulativeMilliseconds)
    const began = lastRunBeganAt(copy.snapshot().state, studyId)
    const at = store.snapshot().lastPressAt ?? (began === null ? Date.now() : began + cumulative)
    return { cumulative, at }
  }
  const sessionFor = (study: Study, timeStamp: number) =>
    store.snapshot().session ?? beginSession(crypto.randomUUID(), timeStamp, lastPress(study), Date.now())
  const now = (study: Study): number => {
    const { session } = store.snapshot()
    return session === null ? timeSince(lastPress(study), Date.now()) : liveMilliseconds(session)
  }

  const press: Watch['press'] = (kinds, timeStamp, at) => {
    const known = readStudy(copy.snapshot().state, studyId, store.snapshot().pending)
    if (known?.ok !== true || known.value.seal !== null) return
    if (copy.snapshot().sync.kind === 'read-only') return
    const study = known.value
    const session = sessionFor(study, timeStamp)
    const last = study.taps.at(-1)?.cumulativeMilliseconds
    const cumulative = at?.cumulativeMilliseconds ?? cumulativeAt(session, timeStamp, last)
    if (cumulative === null) return
    const taps = kinds.flatMap((kind): Tap[] => {
      const id = newTapId()
      return id === null ? [] : [{ ...kind, id, session: session.id, cumulativeMilliseconds: cumulative }]
    })
    const pending = [...store.snapshot().pending, ...taps]
    // A press that replaces another stands at that one's moment, which is known already.
    store.change({ session, pending, stall: null, ...(at === undefined ? { lastPressAt: Date.now() } : {}) })
    const name = readRecord(copy.snapshot().state, 'operation', study.operationId)?.name ?? ''
    const operations = [
      ...studyFields(study, kinds),
      ...taps.map((tap) => addFact('tap', tap.id, tapFields(studyId, tap))),
    ]
    const mine = new Set(taps.map(({ id }) => id))
    const label = `${name} ${study.timeStudy.worker} ${pressWords(kinds)}`
    store.inOrder(async () => {
      const { ok } = await copy.commit(label, operations, 'measurement')
      if (!ok && copy.snapshot().sync.kind !== 'read-only') return false
      store.change({ unsaved: false, pending: store.snapshot().pending.filter(({ id }) => !mine.has(id)) })
      return true
    })
  }
  return { ...snapshot, read, press, now, store }
}
