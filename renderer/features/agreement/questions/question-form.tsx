import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { Button, type InputRef } from 'antd'
import { checkAnswer } from '../../../../shared/agreement/check-answer.ts'
import { checkOrder } from '../../../../shared/agreement/check-order.ts'
import { questionOf } from '../../../../shared/agreement/questions.ts'
import type { QuestionState } from '../../../../shared/agreement/resolved-agreement.ts'
import { answerSentence } from '../../../../shared/text/agreement/answer-sentence.ts'
import { plainDate } from '../../../components/fields/date-entry.ts'
import { KeyCap } from '../../../components/key-cap.tsx'
import { ProblemText } from '../../../components/problem-text.tsx'
import { AnswerField } from './answer-field.tsx'

type QuestionFormProps = {
  readonly question: QuestionState
  /** 第十九条, where the first of its articles stands. */
  readonly place: string
  /** What two people answered without seeing each other. */
  readonly versions: readonly string[]
  readonly readOnly: boolean
  /** What is worth a second look in what is typed; it refuses nothing. */
  readonly advise: (key: string, typed: string) => string | undefined
  readonly onWrite: (answers: Readonly<Record<string, string>>) => void
  readonly onNext: () => void
}

type Typed = Readonly<Record<string, string>>

const firstTyped = ({ fields }: QuestionState): Typed =>
  Object.fromEntries(
    fields.map(({ key, field, given }) => [key, given === '' ? (field.suggestion ?? '') : given]),
  )

/** A day may be typed as 2014.8.1. */
const prepared = ({ fields }: QuestionState, typed: Typed): Typed =>
  Object.fromEntries(
    fields.map(({ key, field }) => {
      const value = (typed[key] ?? '').trim()
      return [key, field.kind === 'date' ? plainDate(value) : value]
    }),
  )

/** The sentence of everything that cannot be written in yet, by field. */
function sentencesOf(question: QuestionState, typed: Typed): Typed {
  const own = question.fields.flatMap(({ key, field }) => {
    const problem = checkAnswer(key, field, typed[key] ?? '')
    return problem === undefined ? [] : [[key, answerSentence(problem)] as const]
  })
  if (own.length > 0) return Object.fromEntries(own)
  const order = checkOrder(question.id, questionOf(question.id), typed)
  return order === undefined ? {} : { [order.at]: answerSentence(order) }
}

/** The open question: its fields in place, Enter writes them into their article. */
export function QuestionForm({
  question,
  place,
  versions,
  readOnly,
  advise,
  onWrite,
  onNext,
}: QuestionFormProps) {
  const [typed, setTyped] = useState<Typed>(() => firstTyped(question))
  const [asked, setAsked] = useState(false)
  const first = useRef<InputRef>(null)
  const saidId = useId()
  const sentences = asked ? sentencesOf(question, prepared(question, typed)) : {}
  const said = Object.values(sentences)[0]
  const advised = question.fields.flatMap(({ key }) => advise(key, typed[key] ?? '') ?? [])
  const suggested = question.fields.some(({ field, given }) => given === '' && field.suggestion !== undefined)

  useEffect(() => first.current?.focus({ cursor: 'end' }), [])

  const write = () => {
    if (readOnly) return
    const answers = prepared(question, typed)
    setAsked(true)
    if (Object.keys(sentencesOf(question, answers)).length === 0) onWrite(answers)
  }
  const answerKeys = (last: boolean) => (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.code === 'Enter' || event.code === 'NumpadEnter') {
      event.preventDefault()
      write()
    } else if (event.code === 'Tab' && last && !event.shiftKey) {
      event.preventDefault()
      onNext()
    }
  }

  return (
    <div className="question-form" role="group" aria-label={question.title}>
      <p className="question-why">{question.why}</p>
      <div className="question-fields">
        {question.fields.map(({ key, field }, index) => (
          <AnswerField
            key={key}
            field={field}
            value={typed[key] ?? ''}
            onChange={(value) => setTyped({ ...typed, [key]: value })}
            problem={sentences[key]}
            saidId={saidId}
            {...(index === 0 ? { first } : {})}
            onKeyDown={answerKeys(index === question.fields.length - 1)}
          />
        ))}
        {!readOnly && (
          <Button type="primary" size="small" className="question-write" onClick={write}>
            写入{place} <KeyCap keys="Enter" />
          </Button>
        )}
      </div>
      <div id={saidId}>
        {said !== undefined && <ProblemText sentence={said} />}
        {said === undefined &&
          advised.map((sentence) => <ProblemText key={sentence} tone="todo" sentence={sentence} />)}
        {said === undefined && versions.length > 0 && (
          <ProblemText tone="todo" sentence={`两个人写得不一样：${versions.join('、')}。请写入一个。`} />
        )}
        {said === undefined && versions.length === 0 && suggested && (
          <p className="question-hint">已填的是建议写法，写入后才算数。</p>
        )}
      </div>
    </div>
  )
}
