import { FigurePanel } from '../derivation/figure-panel.tsx'
import { BulkPanel } from './bulk-panel.tsx'
import { LineActs } from './line-acts.tsx'
import { LinePanel } from './line-panel.tsx'
import { SpeechForm } from './speech-form.tsx'
import type { Negotiation } from './use-negotiation.ts'

/** Beside the matrix: the line in hand, or what was opened in its place. */
export function BargainingSide({ negotiation }: { readonly negotiation: Negotiation }) {
  const { table, acts, matrix, agreement, mayWrite, opened, turn, open, close } = negotiation
  const { line, side } = matrix
  if (opened?.kind === 'bulk' && mayWrite)
    return <BulkPanel table={table} initialSide={turn ?? side} acts={acts} onClose={close} />
  if (line === undefined) return null
  if (opened?.kind === 'derivation')
    return <FigurePanel operationId={line.operationId} figure={opened.figure} onClose={close} />
  return (
    <LinePanel
      table={table}
      line={line}
      drawer={negotiation.drawer}
      onExplain={() => negotiation.explain(line.operationId, 'computed-price')}
    >
      {opened?.kind === 'speech' ? (
        <SpeechForm
          key={line.operationId}
          initialSide={side}
          onSpeak={(speaker, text) => acts.speak(line, speaker, text)}
          onClose={close}
        />
      ) : (
        <LineActs
          line={line}
          form={agreement}
          mayWrite={mayWrite}
          onLock={negotiation.lock}
          onUnlock={() => open({ kind: 'unlock' })}
          onCounter={negotiation.counter}
          onSpeech={negotiation.speak}
        />
      )}
    </LinePanel>
  )
}
