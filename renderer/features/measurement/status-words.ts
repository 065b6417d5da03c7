import type { OperationStatus, StudyStatus } from '../../../shared/case/measurement/operation-row.ts'

export type StatusTone = 'quiet' | 'todo' | 'done' | 'running'

type StatusLook = { readonly words: string; readonly tone: StatusTone }

export const operationStatusLook: Readonly<Record<OperationStatus, StatusLook>> = {
  'not-measured': { words: '未测', tone: 'quiet' },
  'in-study': { words: '在测', tone: 'running' },
  'to-review': { words: '待复核', tone: 'todo' },
  sealed: { words: '已封存', tone: 'done' },
  're-study': { words: '需复测', tone: 'todo' },
  'carried-over': { words: '沿用', tone: 'done' },
  'similar-operation': { words: '同类工序', tone: 'done' },
  'agreed-by-both': { words: '双方认可', tone: 'done' },
}

export const studyStatusLook: Readonly<Record<StudyStatus, StatusLook>> = {
  'not-started': { words: '还没有读数', tone: 'quiet' },
  'in-study': { words: '在测', tone: 'running' },
  'to-review': { words: '待复核', tone: 'todo' },
  sealed: { words: '已封存', tone: 'done' },
  're-study': { words: '需复测', tone: 'todo' },
  'not-readable': { words: '读不出来', tone: 'todo' },
}
