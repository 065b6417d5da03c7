import { Button } from 'antd'
import { useState } from 'react'
import { hostSentence } from '../../../shared/text/host-sentence.ts'
import { startDownload } from '../../components/start-download.ts'
import { RefusedBar } from '../../shell/bars/refused-bar.tsx'
import { useCase } from './case-context.ts'
import { useSavedState } from './saved-words.ts'
import './case-notices.css'

const proposed = '已提交的提案不能撤销，可以再提一次对案。'

/** What stays on record, and the act that corrects it; records frozen by a seal have its sentence. */
const lastingWords: Readonly<Record<string, string>> = {
  'proposal-line': proposed,
  round: proposed,
  submission: proposed,
  'line-lock': '解锁须写理由，记录会保留。',
  'line-unlock': '解锁不能撤销，可以再达成并锁定。',
  'rounding-reopening': '双方同意改舍入的记录不能撤销。不想改了，把舍入写回去就行。',
  'two-versions': '两个版本已经选定，不能撤销。要改就直接改那一格。',
  speech: '发言记录不能撤销，可以再记一条。',
  'worker-notice': '告知记录不能撤销。答复变了，请再登记一次。',
  'note-destroyed': '说明已依法删除，不能恢复。',
  tap: '秒表的按键在这里不能撤销。按错了，请回到秒表撤销一按，或在复核时剔除。',
}

const frozenWords = (kind: string): string => lastingWords[kind] ?? '已封存的测时不能撤销。要改请新测一次。'

/** Bars under the top bar: what keeps this case from being written, and the way out. */
export function CaseNotices() {
  const { copy, sync, reopen, notTakenBack } = useCase()
  const saved = useSavedState(sync)
  const [refusal, setRefusal] = useState<string>()
  const saveElsewhere = async () => {
    const packed = await copy.saveElsewhere()
    if (!packed.ok) setRefusal(`${hostSentence(packed.problem)}。`)
    else if (packed.value.outcome === 'download') startDownload(packed.value.address, packed.value.name)
  }
  const rebuild = async () => {
    const problem = await copy.rebuildJournal()
    if (problem === undefined) reopen()
    else setRefusal(`${hostSentence(problem)}。`)
  }
  if (saved.kind === 'refused')
    return (
      <RefusedBar
        reason={saved.reason}
        waiting={saved.waiting}
        onSaveElsewhere={() => void saveElsewhere()}
      />
    )
  if (notTakenBack !== undefined)
    return (
      <p className="case-notices-plain" role="status" aria-label="撤销">
        {frozenWords(notTakenBack)}
      </p>
    )
  if (sync.kind !== 'read-only' || sync.because !== 'journal-damaged') return null
  return (
    <div className="case-notices-damaged" role="alert">
      <span>
        {`案卷日志第 ${sync.place} 行起核对不上，现在只能看。原文件没有动，本机浏览器库里还有一份。`}
        {refusal}
      </span>
      <Button size="small" onClick={() => void rebuild()}>
        用本机的一份重建日志
      </Button>
    </div>
  )
}
