import { useEffect, useRef, useState } from 'react'
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
  const list = useRef<HTMLOListElement>(null)
  /** The row that takes the focus once the list has changed: the blank one, or the one in the place of the one removed. */
  const wanted = useRef<string>(undefined)
  const onEnd = () => {
    wanted.current = 'li:last-child textarea'
  }
  useEffect(() => {
    if (wanted.current === undefined) return
    list.current?.querySelector<HTMLTextAreaElement>(wanted.current)?.focus()
    wanted.current = undefined
  }, [elements.length])
  // One array of rows: only within it does a row keep its field, and the caret in it, when it becomes an element.
  const blank: Element = { id: nextId, order: null, name: '', breakPoint: '', frequency: '' }
  const rows = readOnly ? elements : [...elements, blank]
  return (
    <ol ref={list} className="element-list" aria-label="单元">
      {rows.map((element, index) => (
        <ElementRow
          key={element.id}
          number={index + 1}
          name={element.name}
          breakPoint={element.breakPoint}
          readOnly={readOnly}
          onName={(words) =>
            (element !== blank || words !== '') && writes.element(element.id, { name: words })
          }
          onBreakPoint={(words) =>
            (element !== blank || words !== '') && writes.element(element.id, { breakPoint: words })
          }
          onEnd={onEnd}
          {...(element === blank
            ? {}
            : {
                onMove: (by: -1 | 1) => writes.moveElement(element.id, element.name, by),
                onRemove: () => {
                  wanted.current = `li:nth-child(${String(index + 1)}) textarea`
                  writes.removeElement(element.id, element.name)
                },
              })}
        />
      ))}
    </ol>
  )
}
