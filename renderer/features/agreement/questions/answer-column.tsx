import { adviseAnswer } from '../../../../shared/case/agreement/answer-advice.ts'
import { readAgreement } from '../../../../shared/case/agreement/read-agreement.ts'
import { readConfirmation } from '../../../../shared/case/agreement/confirmation.ts'
import { pricedTable } from '../../../../shared/case/pricing/priced-table.ts'
import { readRecord } from '../../../../shared/case/read.ts'
import type { QuestionState } from '../../../../shared/agreement/resolved-agreement.ts'
import { adviceSentence } from '../../../../shared/text/agreement/advice-sentence.ts'
import { useCase } from '../../step/case-context.ts'
import { articleNumberOf } from '../article-number-of.ts'
import { ConfirmationForm } from '../confirmation/confirmation-form.tsx'
import type { PaperTab } from '../papers.ts'
import { answerParts, answerWords } from './answer-words.ts'
import { factRows } from './fact-rows.ts'
import { QuestionForm } from './question-form.tsx'
import { QuestionList, type ListRow } from './question-list.tsx'
import { nextOpenQuestion } from './next-open-question.ts'
import { answerVersions, useWriteAnswer } from './use-answers.ts'

type AnswerColumnProps = {
  readonly paper: PaperTab
  readonly productId: string | null
  readonly openId: string | undefined
  readonly onOpen: (id: string | undefined) => void
  readonly onNext: () => void
}

const placeOf = ({ captions: [caption] }: QuestionState): string =>
  caption === undefined ? '文本' : articleNumberOf(caption)

/** What this document asks: the questions of the agreement, or the few fields of the sheet. */
export function AnswerColumn({ paper, productId, openId, onOpen, onNext }: AnswerColumnProps) {
  const { state, sync, go } = useCase()
  const write = useWriteAnswer()
  const readOnly = sync.kind === 'read-only'
  const agreement = readAgreement(state)

  if (paper.kind === 'style-confirmation') {
    const product = readRecord(state, 'product', productId ?? '')
    const table = product === undefined ? undefined : pricedTable(state, product.id)
    if (product === undefined || table?.ok !== true) return null
    return (
      <ConfirmationForm
        key={product.id}
        sheet={readConfirmation(state, product, table.value)}
        readOnly={readOnly}
      />
    )
  }

  const nextAfter = (id: string) => {
    const at = agreement.questions.findIndex((question) => question.id === id)
    onOpen(nextOpenQuestion(agreement.questions, id) ?? agreement.questions[at + 1]?.id)
  }
  const rowOf = (question: QuestionState): ListRow => {
    const open = question.id === openId
    const { id, title, answered } = question
    return {
      key: id,
      title,
      value: open ? placeOf(question) : answered ? answerWords(question) : '待答',
      ...(!open && answered ? { parts: answerParts(question) } : {}),
      done: answered,
      open,
      onPress: () => onOpen(open ? undefined : id),
      ...(open
        ? {
            form: (
              <QuestionForm
                key={id}
                question={question}
                place={placeOf(question)}
                versions={answerVersions(state, question)}
                readOnly={readOnly}
                advise={(key, typed) => {
                  const advice = adviseAnswer(state, key, typed)
                  return advice === null ? undefined : adviceSentence(advice)
                }}
                onWrite={(answers) => {
                  write(question, answers)
                  nextAfter(id)
                }}
                onNext={onNext}
              />
            ),
          }
        : {}),
    }
  }
  const facts = factRows(agreement, go)
  const rows = [...facts, ...agreement.questions.map(rowOf)]
  const done = rows.filter((row) => row.done).length
  return (
    <QuestionList
      title="一问一答，写成条款"
      count={`已答 ${String(done)} / ${String(rows.length)}`}
      rows={rows}
    />
  )
}
