import { useEffect, useEffectEvent, useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import type { MethodElement } from '../../../../shared/case/measurement/method.ts'
import type { TypedCell } from '../../../../shared/measurement/time-study/typed-readings.ts'
import { cellSentence, plainCell } from './typed-cell-entry.ts'

type TypedGridProps = {
  readonly elements: readonly MethodElement[]
  readonly rows: readonly (readonly TypedCell[])[]
  readonly rowCount: number
  readonly onCommit: (cycle: number, element: number, text: string) => void
  readonly onPaste: (text: string, cycle: number, element: number) => void
  /** A cell was left with what cannot be taken, or is right again. */
  readonly onRefused: (cycle: number, element: number, sentence: string | undefined) => void
}

export const cellName = (cycle: number, element: number): string =>
  `typed-${String(cycle)}-${String(element)}`

export const focusCell = (cycle: number, element: number): void => {
  const cell = document.getElementById(cellName(cycle, element))
  if (cell instanceof HTMLInputElement) {
    cell.focus()
    cell.select()
  }
}

export function TypedGrid({ elements, rows, rowCount, onCommit, onPaste, onRefused }: TypedGridProps) {
  const begin = useEffectEvent(() => focusCell(rows.length + 1, 0))
  // Who comes here by the keyboard goes on below the last cycle.
  useEffect(() => {
    if (document.activeElement === document.body) begin()
  }, [])
  return (
    <section
      className="typed-sheet"
      aria-label="纸表"
      style={{ flexBasis: `calc((58px + ${String(elements.length)} * 190px) * var(--scale))` }}
    >
      <table className="typed-table" aria-label="每个周程的读数，秒">
        <thead>
          <tr>
            <th scope="col">周程</th>
            {elements.map(({ elementId, name }, index) => (
              <th key={elementId} scope="col">
                <strong>{index + 1}</strong> {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: rowCount }, (_, index) => index + 1).map((cycle) => (
            <tr key={cycle}>
              <th scope="row">{cycle}</th>
              {elements.map(({ elementId, name }, element) => (
                <td key={elementId}>
                  <Cell
                    value={rows[cycle - 1]?.[element] ?? ''}
                    cycle={cycle}
                    element={element}
                    name={name}
                    last={element === elements.length - 1}
                    onCommit={(text) => onCommit(cycle, element, text)}
                    onPaste={(text) => onPaste(text, cycle, element)}
                    onRefused={(sentence) => onRefused(cycle, element, sentence)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

type CellProps = {
  readonly value: string
  readonly cycle: number
  readonly element: number
  readonly name: string
  readonly last: boolean
  readonly onCommit: (text: string) => void
  readonly onPaste: (text: string) => void
  readonly onRefused: (sentence: string | undefined) => void
}

/** Kept when it is left; a wrong entry stays as typed, red, with its sentence, and is not kept. */
function Cell({ value, cycle, element, name, last, onCommit, onPaste, onRefused }: CellProps) {
  const [typed, setTyped] = useState<string>()
  const [refused, setSaid] = useState<string>()
  const setRefused = (sentence: string | undefined) => {
    setSaid(sentence)
    if (sentence !== refused) onRefused(sentence)
  }
  const finish = (): boolean => {
    if (typed === undefined) return true
    const sentence = cellSentence(typed, cycle, name)
    setRefused(sentence)
    if (sentence !== undefined) return false
    setTyped(undefined)
    if (plainCell(typed) !== value) onCommit(plainCell(typed))
    return true
  }
  const answer = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey) return
    const moves: Readonly<Record<string, readonly [number, number]>> = {
      Enter: last ? [cycle + 1, 0] : [cycle, element + 1],
      NumpadEnter: last ? [cycle + 1, 0] : [cycle, element + 1],
      ArrowUp: [cycle - 1, element],
      ArrowDown: [cycle + 1, element],
    }
    if (event.code === 'Escape' && typed !== undefined) {
      event.preventDefault()
      setTyped(undefined)
      setRefused(undefined)
      return
    }
    const to = moves[event.code]
    if (to === undefined) return
    event.preventDefault()
    if (finish()) focusCell(...to)
  }
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain')
    if (!/[\t\n]/.test(text.trim())) return
    event.preventDefault()
    setTyped(undefined)
    setRefused(undefined)
    onPaste(text)
  }
  return (
    <>
      <input
        id={cellName(cycle, element)}
        data-typing={typed !== undefined && typed !== value}
        className={refused === undefined ? 'typed-cell' : 'typed-cell typed-cell-refused'}
        aria-label={`第 ${String(cycle)} 周程 ${String(element + 1)} ${name}`}
        aria-invalid={refused !== undefined}
        inputMode="decimal"
        autoComplete="off"
        value={typed ?? value}
        maxLength={40}
        onFocus={(event) => event.target.select()}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={finish}
        onKeyDown={answer}
        onPaste={paste}
      />
      {refused !== undefined && (
        <span className="typed-cell-said" role="alert">
          {refused}
        </span>
      )}
    </>
  )
}
