import { useState } from 'react'
import { hostSentence } from '../../../shared/text/host-sentence.ts'
import { useCase } from './case-context.ts'
import { damageWords, lossWords, rebuiltWords } from './journal-words.ts'
import { NoticeBar } from './notice-bar.tsx'

/** What is wrong with the journal on the disk, and the way out that this browser has. */
export function JournalBars() {
  const { sync, loss } = useCase()
  if (loss === undefined) return null
  if (sync.kind === 'read-only' && sync.because === 'journal-damaged')
    return <DamagedJournal place={sync.place} />
  return loss.onDisk.count === 0 ? null : <LostTail />
}

const mergeAct = '打开案卷文件合并'

function DamagedJournal({ place }: { readonly place: string }) {
  const { copy, loss, reopen, say, mergeFile } = useCase()
  const [busy, setBusy] = useState(false)
  const rebuild = async () => {
    setBusy(true)
    const rebuilt = await copy.rebuildJournal()
    setBusy(false)
    if (!rebuilt.ok) return say(`${hostSentence(rebuilt.problem)}。`, 'refused')
    const { lines, keptAs } = rebuilt.value
    say(keptAs === null ? undefined : rebuiltWords(lines, keptAs))
    reopen()
  }
  if (loss === undefined) return null
  const act =
    loss.here.count === 0
      ? { label: '用本机的一份重建日志', busy, onPress: () => void rebuild() }
      : { label: mergeAct, onPress: mergeFile }
  return (
    <NoticeBar tone="refused" act={act}>
      {damageWords(place, loss.here)}
    </NoticeBar>
  )
}

function LostTail() {
  const { sync, loss, mergeFile } = useCase()
  const [away, setAway] = useState(false)
  if (loss === undefined || away) return null
  const back = sync.kind === 'synced'
  if (loss.here.count > 0)
    return (
      <NoticeBar tone="todo" act={{ label: mergeAct, onPress: mergeFile }}>
        {lossWords(loss, back)}
      </NoticeBar>
    )
  return (
    <NoticeBar tone="plain" label="案卷日志" {...(back ? { onClose: () => setAway(true) } : {})}>
      {lossWords(loss, back)}
    </NoticeBar>
  )
}
