import { hostSentence } from '../../../shared/text/host-sentence.ts'
import type { WorkingCopy } from '../../database/working-copy.ts'
import { rebuiltWords } from '../step/journal-words.ts'
import { chooseFile } from './choose-file.ts'
import { openCaseFile } from './open-case-file.ts'

export type Merged = { readonly words: string; readonly changed: boolean; readonly refused?: true }

/** Takes what a chosen case file holds into the open case; undefined when nothing was chosen. */
export async function mergeFile({ library, caseId }: WorkingCopy): Promise<Merged | undefined> {
  const file = await chooseFile('.zip')
  if (file === undefined) return undefined
  const imported = await openCaseFile(library, file)
  if (!imported.ok) return { words: `${hostSentence(imported.problem)}。`, changed: false, refused: true }
  const { added, keptAs, lines } = imported.value
  if (imported.value.caseId !== caseId)
    return { words: '这是另一个案卷的文件，已收进案卷库，在那里打开。这个案卷没有变。', changed: false }
  const words = keptAs === null ? `从案卷文件收进来 ${String(added)} 笔改动。` : rebuiltWords(lines, keptAs)
  return { words, changed: true }
}
