import type { FoldState } from './fold-state.ts'
import { lookUp, type PersistentMap } from './persistent-map.ts'

/** What a reading looked at: a part of the state, or one entry of it such as all records of a kind. */
type Glance = { readonly part: keyof FoldState; readonly entry: string | undefined; readonly was: unknown }

/** Taken by name, so that looking twice is one glance. */
type Glances = Map<string, Glance>

type Watch = { readonly source: FoldState; readonly glances: Glances }

const watches = new WeakMap<FoldState, Watch>()

type MapPart = 'records' | 'facts' | 'frozen' | 'changes' | 'conflicting' | 'ineffective'
type EntryOf<Part extends MapPart> = FoldState[Part] extends PersistentMap<infer T> ? T : never

const keep = (glances: Glances, glance: Glance): void => {
  glances.set(glance.entry === undefined ? glance.part : `${glance.part}:${glance.entry}`, glance)
}

/** One entry of a part. A reading that is being watched rests on this entry alone, not on the whole part. */
export function entryOf<Part extends MapPart>(
  state: FoldState,
  part: Part,
  entry: string,
): EntryOf<Part> | undefined {
  const watch = watches.get(state)
  const source = watch?.source ?? state
  const found = lookUp(source[part] as PersistentMap<EntryOf<Part>>, entry)
  if (watch !== undefined) keep(watch.glances, { part, entry, was: found })
  return found
}

/** The same state through a window that notes every look; a part taken whole is noted whole. */
function watched(state: FoldState, glances: Glances): FoldState {
  const source = watches.get(state)?.source ?? state
  const view: Record<string, unknown> = {}
  for (const part of Object.keys(source) as (keyof FoldState)[])
    Object.defineProperty(view, part, {
      enumerable: true,
      get: () => {
        keep(glances, { part, entry: undefined, was: source[part] })
        return source[part]
      },
    })
  const window = view as unknown as FoldState
  watches.set(window, { source, glances })
  return window
}

const isNow = (state: FoldState, { part, entry, was }: Glance): boolean =>
  (entry === undefined ? state[part] : lookUp(state[part] as PersistentMap<unknown>, entry)) === was

type Kept<T> = { readonly value: T; readonly glances: Glances }

/** How many subjects (products, operations) and how many versions of each are kept; the oldest goes. */
const mostSubjects = 512
const mostVersions = 3

/**
 * A reading that is made anew only when something it looked at has changed: a typed price does not price two hundred
 * lines again. What it rests on is noted while it looks, never declared, so nothing can be forgotten. The answer
 * may not hold the state, and the reading may depend on nothing else than the state and the subject.
 */
export function remember<T>(
  read: (state: FoldState, subject: string) => T,
): (state: FoldState, subject?: string) => T {
  const kept = new Map<string, readonly Kept<T>[]>()
  return (state, subject = '') => {
    const outer = watches.get(state)
    const source = outer?.source ?? state
    const known = kept.get(subject) ?? []
    let found = known.find(({ glances }) => [...glances.values()].every((glance) => isNow(source, glance)))
    if (found === undefined) {
      const glances: Glances = new Map()
      found = { value: read(watched(source, glances), subject), glances }
      kept.delete(subject)
      kept.set(subject, [found, ...known].slice(0, mostVersions))
      const [oldest] = kept.keys()
      if (kept.size > mostSubjects && oldest !== undefined) kept.delete(oldest)
    }
    if (outer !== undefined) for (const glance of found.glances.values()) keep(outer.glances, glance)
    return found.value
  }
}
