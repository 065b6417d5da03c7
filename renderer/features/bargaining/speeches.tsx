import { listFacts } from '../../../shared/case/read.ts'
import { momentWords } from '../../components/moment-words.ts'
import { useCase } from '../step/case-context.ts'
import { SideMark } from './side-mark.tsx'

/** What was said about a line, in the order it was written down. */
export function Speeches({ operationId }: { readonly operationId: string }) {
  const { state } = useCase()
  const speeches = listFacts(state, 'speech').filter((speech) => speech.operationId === operationId)
  if (speeches.length === 0) return null
  return (
    <ul className="line-panel-speeches" aria-label="发言">
      {speeches.map(({ id, side, text, at }) => (
        <li key={id}>
          <SideMark side={side} />
          <span className="line-panel-speech-at">{momentWords(at)}</span>
          <p className="line-panel-speech">{text}</p>
        </li>
      ))}
    </ul>
  )
}
