import { RefusedBar } from '../../shell/bars/refused-bar.tsx'
import { useCase } from './case-context.ts'
import { useSavedState } from './saved-words.ts'
import { JournalBars } from './journal-bars.tsx'
import { NoticeBar } from './notice-bar.tsx'
import { useSaveElsewhere } from './use-save-case-file.ts'

const proposed = '已提交的提案不能撤销，可以再提一次对案。'

/** What stays on record, and the act that corrects it; records frozen by a seal have its sentence. */
const lastingWords: Readonly<Record<string, string>> = {
  'proposal-line': proposed,
  round: proposed,
  submission: proposed,
  'line-lock': '解锁须写理由，记录会保留。',
  'line-unlock': '解锁不能撤销，可以再达成并锁定。',
  'rounding-reopening': '双方同意改舍入的记录不能撤销。不想改了，把舍入写回去就行。',
  'terms-reopening': '双方同意改规则的记录不能撤销。不想改了，把原来的数写回去就行。',
  'closed-term': '这条规则已用于提案或达成价，不能靠撤销改回去。要改，请到立项由双方同意。',
  'two-versions': '两个版本已经选定，不能撤销。要改就直接改那一格。',
  speech: '发言记录不能撤销，可以再记一条。',
  'worker-notice': '告知记录不能撤销。答复变了，请再登记一次。',
  'note-destroyed': '说明已依法删除，不能恢复。',
  tap: '秒表的按键在这里不能撤销。按错了，请回到秒表撤销一按，或在复核时剔除。',
}

const frozenWords = (kind: string): string => lastingWords[kind] ?? '已封存的测时不能撤销。要改请新测一次。'

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
