import type { ConfirmationField } from '../../../shared/case/agreement/confirmation.ts'
import { isSettled, type OpenMatters, type OpenPlace } from '../../../shared/case/agreement/open-matters.ts'
import type { QuestionState } from '../../../shared/agreement/resolved-agreement.ts'
import type { BottomNotice } from '../../shell/bars/bottom-bar.tsx'
import { confirmationLabels, sharedNumberWords } from './confirmation/confirmation-words.ts'
import { questionName } from './questions/answer-words.ts'

export type PaperMatters = {
  readonly kind: 'agreement' | 'style-confirmation'
  readonly matters: OpenMatters
}

export type MissingPlaces = {
  readonly questions: readonly QuestionState[]
  /** 第十九条 of a caption. */
  readonly articleNumber: (caption: string) => string
  readonly onQuestion: (id: string) => void
  readonly onSheet: () => void
  readonly onSetup: () => void
  readonly onProducts: () => void
  readonly onTalks: () => void
}

const paperNames: Readonly<Record<PaperMatters['kind'], string>> = {
  agreement: '专项协议',
  'style-confirmation': '确认单',
}

const named = 2

export const placesSentence = (count: number): string => `还有 ${String(count)} 处没填`

const isSheetField = (field: string): field is ConfirmationField => Object.hasOwn(confirmationLabels, field)

/** 第十九条发薪日: where it is written, and what is asked. */
function nameOf({ code, at }: OpenPlace, { questions, articleNumber }: MissingPlaces): string {
  switch (code) {
    case 'question': {
      const question = questions.find(({ id }) => id === at)
      const caption = question?.captions[0]
      const number = caption === undefined ? '' : articleNumber(caption)
      return question === undefined ? at : `${number}${questionName(question)}`
    }
    case 'sheet-field':
      return isSheetField(at) ? confirmationLabels[at] : at
    case 'product-field':
      return at === 'code' ? '款号' : '品名'
    case 'setup':
      return `立项的${at}`
  }
}

function goTo({ code, at }: OpenPlace, places: MissingPlaces): void {
  if (code === 'question') places.onQuestion(at)
  else if (code === 'sheet-field') places.onSheet()
  else if (code === 'product-field') places.onProducts()
  else places.onSetup()
}

function placesPart(open: readonly OpenPlace[], places: MissingPlaces): readonly string[] {
  if (open.length === 0) return []
  const shown = open.slice(0, named).map((one) => nameOf(one, places))
  const more = open.length > named ? '等' : ''
  return [`${placesSentence(open.length)}：${shown.join('、')}${more}`]
}

/**
 * 专项协议还有 2 处没填：第十九条每月几号发工资、第三十五条检查；3 行没有达成. Of the first paper that lacks something, the
 * one in view before the others; a click goes to the first place.
 */
export function missingNotice(papers: readonly PaperMatters[], places: MissingPlaces): BottomNotice {
  const open = papers.find(({ matters }) => !isSettled(matters))
  if (open === undefined) return { kind: 'complete', words: '合同已齐' }
  const { matters } = open
  const parts = [
    ...placesPart(matters.places, places),
    ...(matters.lacksTable ? ['还没有工价表'] : []),
    ...(matters.openLines === 0 ? [] : [`还有 ${String(matters.openLines)} 行没有达成`]),
    ...(matters.conflicts === 0 ? [] : ['有两种写法还没选定']),
    ...(matters.sharedNumber === null ? [] : [sharedNumberWords(matters.sharedNumber)]),
  ]
  const [first] = matters.places
  return {
    kind: 'missing',
    sentence: `${paperNames[open.kind]}${parts.join('；')}`,
    onGo: () => {
      if (first !== undefined) goTo(first, places)
      else if (matters.lacksTable || matters.openLines > 0) places.onTalks()
      else if (matters.conflicts === 0 && matters.sharedNumber !== null) places.onSheet()
      else places.onSetup()
    },
  }
}
