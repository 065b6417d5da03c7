import { useState } from 'react'
import { hostSentence } from '../../../../shared/text/host-sentence.ts'
import type { DocumentRequest } from '../../../../shared/contracts/documents.ts'
import { clockWords } from '../../../components/moment-words.ts'
import { startDownload } from '../../../components/start-download.ts'
import { callHost } from '../../../host/call.ts'
import { useCase } from '../../step/case-context.ts'
import type { PaperTab } from '../papers.ts'
import { whenSynced } from './when-synced.ts'

export type ExportWords = { readonly kind: 'done' | 'refused'; readonly sentence: string }

type Asked = {
  readonly paper: Pick<PaperTab, 'kind'>
  /** What the file is called where it is not yet an annex of an agreement. */
  readonly fileAs?: DocumentRequest['fileAs']
  readonly productId: string | null
  /** Of the preview; said after a PDF. */
  readonly pages: number | undefined
}

type Format = DocumentRequest['format']

const doneWords = (name: string, format: Format, pages: number | undefined): string => {
  const file = name.split(/[\\/]/).at(-1) ?? name
  const count = format === 'pdf' && pages !== undefined ? `，${String(pages)} 页` : ''
  return `已导出：${file}${count}，${clockWords(new Date().toISOString())}`
}

/** Exports after everything that waits is on the disk; says what was done only when it was. */
export function useExport({ paper, productId, pages, fileAs }: Asked) {
  const { copy } = useCase()
  const thisPaper = `${paper.kind} ${productId ?? ''}`
  const [said, setSaid] = useState<{ readonly of: string; readonly words: ExportWords }>()
  const [busy, setBusy] = useState(false)

  const run = async (format: Format): Promise<ExportWords | undefined> => {
    const synced = await whenSynced(copy)
    if (!synced.ok) return { kind: 'refused', sentence: synced.sentence }
    const answer = await callHost(copy.library, 'exportDocument', {
      parameters: { caseId: copy.caseId },
      body: {
        kind: paper.kind,
        productId,
        format,
        version: synced.version,
        ...(fileAs === undefined ? {} : { fileAs }),
      },
    })
    if (!answer.ok) return { kind: 'refused', sentence: `${hostSentence(answer.problem)}。` }
    if (answer.value.outcome === 'cancelled') return undefined
    if (answer.value.outcome === 'download') startDownload(answer.value.address, answer.value.name)
    return { kind: 'done', sentence: doneWords(answer.value.name, format, pages) }
  }
  const start = async (format: Format) => {
    if (busy) return
    setBusy(true)
    setSaid(undefined)
    const words = await run(format)
    setSaid(words === undefined ? undefined : { of: thisPaper, words })
    setBusy(false)
  }
  // What was said of one paper is not said beside another.
  const words = said?.of === thisPaper ? said.words : undefined
  return { words, export: (format: Format) => void start(format) }
}
