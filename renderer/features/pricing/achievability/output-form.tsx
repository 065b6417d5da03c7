import { useId, useState } from 'react'
import { Button, Input } from 'antd'
import type { LineProblem } from '../../../../shared/case/pricing/achievability/read-output-lines.ts'
import { convertFullWidth } from '../../../components/fields/full-width.ts'
import { ProblemText } from '../../../components/problem-text.tsx'
import { lineProblemSentence } from './achievability-words.ts'

type OutputFormProps = {
  /** What the list is of: 产量记录, 近期完成率. */
  readonly label: string
  readonly hint: string
  readonly example: string
  /** What is recorded now, a line a worker, in the order of the codes. */
  readonly recorded: string
  /** Takes the whole list or says what is wrong; nothing is half taken. */
  readonly onTake: (text: string) => readonly LineProblem[]
  readonly onClose: () => void
}

const mostSaid = 3

const lineCount = (text: string): number => text.split('\n').filter((line) => line.trim() !== '').length

/** A list of codes and figures, typed or pasted from a spreadsheet, taken as a whole. */
export function OutputForm({ label, hint, example, recorded, onTake, onClose }: OutputFormProps) {
  const id = useId()
  const [text, setText] = useState(recorded)
  const [problems, setProblems] = useState<readonly LineProblem[]>([])
  const count = lineCount(text)
  const take = () => {
    const found = onTake(convertFullWidth(text))
    setProblems(found)
    if (found.length === 0) onClose()
  }
  return (
    <div className="achievability-form">
      <label className="achievability-form-label" htmlFor={id}>
        {label}
      </label>
      <Input.TextArea
        id={id}
        className="achievability-text"
        autoFocus
        rows={8}
        spellCheck={false}
        aria-describedby={`${id}-hint`}
        aria-invalid={problems.length > 0}
        placeholder={example}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setProblems([])
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.code === 'Escape') {
            event.preventDefault()
            onClose()
          }
          if (event.code === 'Enter' && event.ctrlKey) {
            event.stopPropagation()
            take()
          }
        }}
      />
      <p id={`${id}-hint`} className="achievability-line">
        {hint}
      </p>
      {problems.slice(0, mostSaid).map((problem) => (
        <ProblemText key={`${String(problem.row)}${problem.kind}`} sentence={lineProblemSentence(problem)} />
      ))}
      {problems.length > mostSaid && (
        <p className="achievability-line">还有 {problems.length - mostSaid} 行要改。什么都没有记下。</p>
      )}
      <div className="achievability-acts">
        <Button size="small" onClick={onClose}>
          不记了
        </Button>
        <Button size="small" onClick={take}>
          {count === 0 ? '清空记录' : `记下 ${String(count)} 行`}
        </Button>
      </div>
    </div>
  )
}
