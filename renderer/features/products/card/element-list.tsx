import { useState } from 'react'
import type { ElementRow as Element } from '../../../../shared/case/products/methods.ts'
import { ElementRow } from './element-row.tsx'
import type { CardWrites } from './use-card-writes.ts'
import './element-list.css'

type ElementListProps = {
  readonly elements: readonly Element[]
  readonly readOnly: boolean
  readonly writes: CardWrites
}

/** The elements of an operation in order, with a blank row to write the next one into. */
export function ElementList({ elements, readOnly, writes }: ElementListProps) {
  // The blank row has its id before it is written, so that the caret stays in it when it becomes an element.
  const [nextId, setNextId] = useState(() => crypto.randomUUID() as string)
  if (elements.some(({ id }) => id === nextId)) setNextId(crypto.randomUUID())
  return (
    <ol className="element-list" aria-label="单元">
      {elements.map(({ id, name, breakPoint }, index) => (
        <ElementRow
          key={id}
          number={index + 1}
          name={name}
          breakPoint={breakPoint}
          readOnly={readOnly}
          onName={(words) => writes.element(id, { name: words })}
          onBreakPoint={(words) => writes.element(id, { breakPoint: words })}
          onMove={(by) => writes.moveElement(id, name, by)}
          onRemove={() => writes.removeElement(id, name)}
        />
      ))}
      {!readOnly && (
        <ElementRow
          key={nextId}
          number={elements.length + 1}
          name=""
          breakPoint=""
          readOnly={false}
          onName={(words) => words !== '' && writes.element(nextId, { name: words })}
          onBreakPoint={(words) => words !== '' && writes.element(nextId, { breakPoint: words })}
        />
      )}
    </ol>
  )
}
