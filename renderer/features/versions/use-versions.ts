import { decideField, type OpenField } from '../../../shared/case/versions/open-field.ts'
import { momentWords } from '../../components/moment-words.ts'
import type { VersionWords } from '../../components/fields/version-choices.tsx'
import { useCase } from '../step/case-context.ts'
import { fieldWords, ownerWords } from './field-words.ts'
import { valueWords } from './value-words.ts'

export type VersionsOfField = {
  readonly name: string
  readonly versions: readonly VersionWords[]
  readonly onChoose: ((index: number) => void) | undefined
}

/** An open field in words, and the one change that decides it; `place` is where undo leads back to. */
export function useVersions(place: string): (open: OpenField) => VersionsOfField {
  const { copy, state, sync } = useCase()
  return (open) => {
    const { conflict } = open
    const own = fieldWords(conflict.kind, conflict.field)
    const owner = ownerWords(state, conflict)
    const name = owner === '' ? own : conflict.kind === 'party' ? `${owner}${own}` : `${owner} ${own}`
    const versions = open.versions.map(({ value, label, by, at }, index) => ({
      words: valueWords(state, conflict, value),
      origin: [by === '' ? '没有写操作人' : by, at === '' ? '' : momentWords(at), label]
        .filter((word) => word !== '')
        .join(' · '),
      shown: index === open.versions.length - 1,
    }))
    const choose = (index: number) => {
      const [version, said] = [open.versions[index], versions[index]]
      if (version === undefined || said === undefined) return
      void copy.commit(`选定 ${name} ${said.words}`.slice(0, 200), [decideField(open, version.value)], place)
    }
    return { name, versions, onChoose: sync.kind === 'read-only' ? undefined : choose }
  }
}
