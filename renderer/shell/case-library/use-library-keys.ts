import type { KeyCommand } from '../keys/key-command.ts'
import { useKeys } from '../keys/use-keys.ts'
import type { LibraryCase } from './library-case.ts'

type LibraryKeys = {
  readonly cases: readonly LibraryCase[]
  readonly chosenId: string | undefined
  readonly onChoose: (id: string) => void
  readonly onOpen: (id: string) => void
  readonly onRenameStart: (id: string) => void
  readonly onSearch: () => void
}

/** ↑↓ choose, Enter opens, F2 renames, Ctrl+F finds. The doors' own keys belong to the window's command list. */
export function useLibraryKeys(keys: LibraryKeys): void {
  useKeys(libraryCommands(keys))
}

export function libraryCommands(keys: LibraryKeys): readonly KeyCommand[] {
  const { cases, chosenId, onChoose, onOpen, onRenameStart, onSearch } = keys
  const place = cases.findIndex((row) => row.id === chosenId)
  const move = (by: number) => () => {
    const next = cases[Math.min(Math.max(place + by, 0), cases.length - 1)]
    if (next !== undefined) onChoose(next.id)
  }
  const withChosen = (act: (id: string) => void) => () => {
    if (chosenId !== undefined) act(chosenId)
  }
  return [
    { id: 'library.up', chord: { code: 'ArrowUp' }, run: move(-1), repeats: true },
    { id: 'library.down', chord: { code: 'ArrowDown' }, run: move(1), repeats: true },
    { id: 'library.open', chord: { code: 'Enter' }, run: withChosen(onOpen) },
    { id: 'library.rename', chord: { code: 'F2' }, run: withChosen(onRenameStart) },
    { id: 'library.find', chord: { code: 'KeyF', ctrl: true }, run: onSearch, alsoInTextFields: true },
  ]
}
