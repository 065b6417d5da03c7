import { Button } from 'antd'
import { takeEntryAnew, type EntryChange } from '../../../../shared/case/operation-library/entry-changes.ts'
import { WordLink } from '../../../components/word-link.tsx'
import { useCase } from '../../step/case-context.ts'
import { productPlace } from '../product-place.ts'

type EntryChangesProps = {
  readonly changes: readonly EntryChange[]
  readonly onGoTo: (number: number) => void
}

function changeWords({ entry, takenSeconds, otherMethod, offered }: EntryChange): string {
  const seconds = `${takenSeconds ?? '—'} → ${entry.seconds ?? '—'} 秒`
  if (otherMethod) return '工序库里改了方法。这一行照取来时的方法和工时。'
  return offered ? `${seconds}。这一行没有动。` : `${seconds}。这一行已达成，不动。`
}

/** Lines whose entry in the 工序库 changed later: said, and offered where nothing is agreed; never done by itself. */
export function EntryChanges({ changes, onGoTo }: EntryChangesProps) {
  const { copy, sync, productId } = useCase()
  const take = (change: EntryChange) => {
    const { operationId, name, entry, takenSeconds } = change
    const label = `${name} 标准工时 ${takenSeconds ?? '—'} → ${entry.seconds ?? '—'} 秒（工序库）`
    void copy.commitFrom(
      (state) => ({ label, operations: takeEntryAnew(state, operationId, entry) }),
      productPlace(productId ?? ''),
    )
  }
  const words = `工序库改过 ${String(changes.length)}`
  return (
    <section className="difference-group" aria-label={words}>
      <h3>{words}</h3>
      <ul>
        {changes.map((change) => (
          <li key={change.operationId} className="difference-line">
            <WordLink
              onPress={() => onGoTo(change.number)}
            >{`${String(change.number)} ${change.name}`}</WordLink>
            <span className="difference-detail">{changeWords(change)}</span>
            {change.offered && sync.kind !== 'read-only' && (
              <Button size="small" onClick={() => take(change)}>
                {`取 ${change.entry.seconds ?? ''} 秒`}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
