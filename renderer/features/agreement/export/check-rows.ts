import type { CaseDocument } from '../../../../shared/documents/from-case/case-document.ts'
import type { FigureComparison } from '../../../../shared/documents/from-case/compare-figures.ts'
import type { HostProblem } from '../../../../shared/contracts/host-problem.ts'
import { isSettled, type OpenMatters } from '../../../../shared/case/agreement/open-matters.ts'
import { hostSentence } from '../../../../shared/text/host-sentence.ts'
import { sharedNumberWords } from '../confirmation/confirmation-words.ts'
import { placesSentence } from '../missing-notice.ts'
import type { CheckRow } from './export-checks.tsx'

type Made = Extract<CaseDocument, { readonly ok: true }>

type Checked = {
  readonly made: Pick<Made, 'draft'>
  readonly figures: FigureComparison
  readonly matters: OpenMatters
  /** Answers that are worth a second look; they keep nothing a draft. */
  readonly advice?: readonly string[]
  readonly preview: { readonly current: boolean; readonly problem: HostProblem | undefined }
}

const figureRow = ({ compared, different }: FigureComparison): CheckRow => {
  if (different.length > 0)
    return { key: 'figures', state: 'refused', words: '有数和工价表不一样', note: different.join('、') }
  const note = compared === 0 ? '还没有数' : `${String(compared)} 处，逐位相同`
  return { key: 'figures', state: compared === 0 ? 'waiting' : 'ok', words: '文中的数与工价表一致', note }
}

const glyphRow = ({ current, problem }: Checked['preview']): CheckRow => {
  if (problem !== undefined)
    return { key: 'glyphs', state: 'refused', words: `${hostSentence(problem)}。`, note: '' }
  return current
    ? { key: 'glyphs', state: 'ok', words: '字体齐全，没有缺字', note: '' }
    : { key: 'glyphs', state: 'waiting', words: '正在排版', note: '' }
}

const draftNote = '导出时每页印“草案”'

const placeRow = ({ places }: OpenMatters): CheckRow =>
  places.length === 0
    ? { key: 'places', state: 'ok', words: '没有空着的地方', note: '' }
    : { key: 'places', state: 'todo', words: placesSentence(places.length), note: draftNote }

/** What is known of a document before it leaves: figures, glyphs, holes, rows without an agreement. */
export function checkRows({ made, figures, matters, advice = [], preview }: Checked): readonly CheckRow[] {
  const { openLines, conflicts, lacksTable, sharedNumber } = matters
  const lines: readonly CheckRow[] = [
    ...(lacksTable ? [{ key: 'table', state: 'todo', words: '还没有工价表', note: draftNote } as const] : []),
    ...(openLines === 0
      ? []
      : [
          {
            key: 'lines',
            state: 'todo',
            words: `还有 ${String(openLines)} 行没有达成`,
            note: '工价表不能写进正式文本',
          } as const,
        ]),
  ]
  const versions: readonly CheckRow[] =
    conflicts === 0
      ? []
      : [{ key: 'conflicts', state: 'todo', words: `${String(conflicts)} 处有两种写法`, note: draftNote }]
  const numbers: readonly CheckRow[] =
    sharedNumber === null
      ? []
      : [{ key: 'number', state: 'todo', words: sharedNumberWords(sharedNumber), note: draftNote }]
  const yearly: readonly CheckRow[] =
    made.draft && isSettled(matters)
      ? [{ key: 'yearly', state: 'todo', words: '专项协议还没有齐，附件随它是草案', note: '' }]
      : []
  const looks = advice.map((words): CheckRow => ({ key: words, state: 'todo', words, note: '' }))
  return [
    figureRow(figures),
    glyphRow(preview),
    placeRow(matters),
    ...lines,
    ...versions,
    ...numbers,
    ...yearly,
    ...looks,
  ]
}
