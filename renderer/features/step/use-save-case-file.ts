import type { ExportAnswer } from '../../../shared/contracts/documents.ts'
import type { HostResult } from '../../../shared/contracts/host-problem.ts'
import { startDownload } from '../../components/start-download.ts'
import { callHost } from '../../host/call.ts'
import { caseFileWords } from '../../shell/bars/case-file-words.ts'
import { useCase } from './case-context.ts'
import { caseFileRefused, copyUnreadable } from './case-file-refused.ts'

type Write = () => Promise<HostResult<ExportAnswer>>

/** Writes a case file and says what came of it, also where the browser's own copy cannot be read. */
function useKeepFile(): (write: Write) => Promise<void> {
  const { say } = useCase()
  return async (write) => {
    const answer = await write().catch(() => undefined)
    if (answer === undefined) return say(copyUnreadable, 'refused')
    if (!answer.ok) return say(caseFileRefused(answer.problem), 'refused')
    if (answer.value.outcome === 'cancelled') return
    if (answer.value.outcome === 'download') startDownload(answer.value.address, answer.value.name)
    say(`案卷文件 ${answer.value.name}：${caseFileWords}`)
  }
}

/** A case file of what this browser holds, for a disk that refuses. */
export function useSaveElsewhere(): () => Promise<void> {
  const { copy } = useCase()
  const keep = useKeepFile()
  return () => keep(copy.saveElsewhere)
}

/**
 * A copy of the case to carry away; undefined where no whole one can be made. While something waits, or the journal
 * on the disk is damaged, this browser's copy is the fuller one.
 */
export function useSaveCaseFile(): (() => Promise<void>) | undefined {
  const { copy, sync, loss } = useCase()
  const keep = useKeepFile()
  const isDamaged = sync.kind === 'read-only' && sync.because === 'journal-damaged'
  if (isDamaged && loss?.here.count !== 0) return undefined
  const isFuller = isDamaged || sync.kind === 'writing' || sync.kind === 'refused'
  return () =>
    keep(
      isFuller
        ? copy.saveElsewhere
        : () => callHost(copy.library, 'exportCaseFile', { parameters: { caseId: copy.caseId } }),
    )
}
