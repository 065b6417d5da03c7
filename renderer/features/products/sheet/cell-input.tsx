import { useEffect, useLayoutEffect, useRef } from 'react'
import { ProblemText } from '../../../components/problem-text.tsx'
import type { SheetMode } from './sheet-keys.ts'

type CellInputProps = {
  readonly label: string
  readonly value: string
  readonly mode: SheetMode
  readonly maxLength: number
  /** Cells that cannot be written in still hold the focus. */
  readonly closed: boolean
  readonly refusal: string | undefined
  /** Grows whenever the sheet should have the focus. */
  readonly turn: number
  readonly onType: (draft: string) => void
}

const saidId = 'operation-sheet-said'

/**
 * The text field of the active cell. It is there before anybody types, with its text selected, so that an input
 * method begins composing in a real field and the first key of a Chinese word is not lost.
 */
export function CellInput({ label, value, mode, maxLength, closed, refusal, turn, onType }: CellInputProps) {
  const field = useRef<HTMLInputElement>(null)
  const said = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    const element = field.current
    if (element === null) return
    element.focus({ preventScroll: true })
    element.closest('td')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    if (mode === 'ready') element.select()
    else element.setSelectionRange(element.value.length, element.value.length)
    // Only a turn takes the focus: typing changes the mode and must leave the caret where it is.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [turn])

  useEffect(() => {
    said.current?.scrollIntoView({ block: 'nearest' })
  }, [refusal, turn])

  return (
    <>
      <input
        ref={field}
        className={closed ? 'sheet-input sheet-input-closed' : 'sheet-input'}
        aria-label={label}
        aria-invalid={refusal !== undefined}
        aria-describedby={refusal === undefined ? undefined : saidId}
        autoComplete="off"
        spellCheck={false}
        data-mode={mode}
        value={value}
        maxLength={maxLength}
        readOnly={closed}
        onChange={(event) => onType(event.target.value)}
      />
      {refusal !== undefined && (
        <div ref={said} className="sheet-said">
          <ProblemText id={saidId} sentence={refusal} />
        </div>
      )}
    </>
  )
}
