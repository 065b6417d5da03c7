import { caseFileWords } from '../../shell/bars/case-file-words.ts'
import type { CaseMenuItem } from '../../shell/bars/case-menu.tsx'
import { chordOf } from '../../shell/keys/command-chord.ts'
import { chordWords } from '../../shell/keys/chord-words.ts'
import { useKeys } from '../../shell/keys/use-keys.ts'
import { useSaveCaseFile } from './use-save-case-file.ts'

const chord = chordOf('save-case-file')

/** What can be done with the case as a whole, from its name, by key, and from the window's own menu. */
export function useCaseMenu(): readonly CaseMenuItem[] {
  const save = useSaveCaseFile()
  const run = () => void save?.()
  useKeys([{ id: 'save-case-file', chord, alsoInTextFields: true, run }])
  if (save === undefined) return []
  return [{ label: '另存一份案卷文件', detail: caseFileWords, keys: chordWords(chord), onPress: run }]
}
