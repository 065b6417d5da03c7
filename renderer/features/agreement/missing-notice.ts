import type { StepState } from '../../../shared/case/steps/step-state.ts'
import type { ConfirmationField } from '../../../shared/case/agreement/confirmation.ts'
import type { QuestionState } from '../../../shared/agreement/resolved-agreement.ts'
import type { BottomNotice } from '../../shell/bars/bottom-bar.tsx'
import { confirmationLabels } from './confirmation/confirmation-words.ts'
import { questionName } from './questions/answer-words.ts'

type Missing = StepState['missing'][number]

export type MissingPlaces = {
  readonly questions: readonly QuestionState[]
  /** 第十九条 of a caption. */
  readonly articleNumber: (caption: string) => string
  readonly onQuestion: (id: string) => void
  readonly onSheet: () => void
  readonly onSetup: () => void
  readonly onTalks: () => void
}

const named = 2

const isSheetField = (field: string): field is ConfirmationField => Object.hasOwn(confirmationLabels, field)

/** 第十九条发薪日: where it is written, and what is asked. */
function nameOf({ code, at = '', row }: Missing, places: MissingPlaces): string {
  switch (code) {
    case 'question': {
      const question = places.questions.find(({ id }) => id === at)
      const caption = question?.captions[0]
      const number = caption === undefined ? '' : places.articleNumber(caption)
      return question === undefined ? at : `${number}${questionName(question)}`
    }
    case 'sheet-field':
      return `确认单${isSheetField(at) ? confirmationLabels[at] : at}`
    case 'open-lines':
      return `${String(row ?? 0)} 行没有达成`
    case 'no-table':
      return '还没有工价表'
    case 'conflict':
      return '有两种写法还没选定'
    default:
      return '立项还没写全'
  }
}

function goTo({ code, at = '' }: Missing, places: MissingPlaces): void {
  if (code === 'question') places.onQuestion(at)
  else if (code === 'sheet-field') places.onSheet()
  else if (code === 'open-lines' || code === 'no-table') places.onTalks()
  else places.onSetup()
}

/** 还有 2 处没填：第十九条每月几号发工资、第三十五条检查; a click goes to the first. */
export function missingNotice(step: StepState | undefined, places: MissingPlaces): BottomNotice {
  const missing = step?.missing ?? []
  const [first] = missing
  if (first === undefined) return { kind: 'complete', words: '合同已齐' }
  const shown = missing.slice(0, named).map((one) => nameOf(one, places))
  const more = missing.length > named ? '等' : ''
  return {
    kind: 'missing',
    sentence: `还有 ${String(missing.length)} 处没填：${shown.join('、')}${more}`,
    onGo: () => goTo(first, places),
  }
}
