import type {
  OperationRow,
  OperationStatus,
  StudyStatus,
} from '../../../shared/case/measurement/operation-row.ts'
import { lackWords } from './need-words.ts'

export type StatusTone = 'quiet' | 'todo' | 'done' | 'running'

type StatusLook = { readonly words: string; readonly tone: StatusTone }

const operationStatusLook: Readonly<Record<OperationStatus, StatusLook>> = {
  'not-measured': { words: '未测', tone: 'quiet' },
  'in-study': { words: '在测', tone: 'running' },
  'to-review': { words: '待复核', tone: 'todo' },
  sealed: { words: '已封存', tone: 'done' },
  're-study': { words: '需复测', tone: 'todo' },
  'carried-over': { words: '沿用', tone: 'done' },
  'similar-operation': { words: '同类工序', tone: 'done' },
  'agreed-by-both': { words: '双方认可', tone: 'done' },
}

/** A sealed time that rests on too few readings is amber, with what it lacks. */
export function statusLookOf({ status, time }: Pick<OperationRow, 'status' | 'time'>): StatusLook {
  if (time.lacks.length === 0) return operationStatusLook[status]
  if (status === 'carried-over') return { words: '沿用，未测够', tone: 'todo' }
  if (status !== 'sealed') return operationStatusLook[status]
  const lack = lackWords(time.lacks)
  return { words: lack === '' ? '未测够' : `未测够，${lack}`, tone: 'todo' }
}

export const studyStatusLook: Readonly<Record<StudyStatus, StatusLook>> = {
  'not-started': { words: '还没有读数', tone: 'quiet' },
  'in-study': { words: '在测', tone: 'running' },
  'to-review': { words: '待复核', tone: 'todo' },
  sealed: { words: '已封存', tone: 'done' },
  're-study': { words: '需复测', tone: 'todo' },
  'not-readable': { words: '读不出来', tone: 'todo' },
}
