import { RefusedBar } from '../../shell/bars/refused-bar.tsx'
import { useCase } from './case-context.ts'
import { frozenWords } from './lasting-words.ts'
import { useSavedState } from './saved-words.ts'
import { JournalBars } from './journal-bars.tsx'
import { NoticeBar } from './notice-bar.tsx'
import { useSaveElsewhere } from './use-save-case-file.ts'

/** Bars under the top bar: what keeps this case from being written whole, and the way out. */
export function CaseNotices() {
  const { sync, notTakenBack, said, say } = useCase()
  const saved = useSavedState(sync)
  const saveElsewhere = useSaveElsewhere()
  return (
    <>
      {saved.kind === 'refused' && (
        <RefusedBar
          reason={saved.reason}
          waiting={saved.waiting}
          onSaveElsewhere={() => void saveElsewhere()}
        />
      )}
      <JournalBars />
      {notTakenBack !== undefined && (
        <NoticeBar tone="plain" label="撤销">
          {frozenWords(notTakenBack)}
        </NoticeBar>
      )}
      {said !== undefined && (
        <NoticeBar tone={said.tone} label="案卷文件" onClose={() => say(undefined)}>
          {said.words}
        </NoticeBar>
      )}
    </>
  )
}
