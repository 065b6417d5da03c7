import type { ClipboardEvent, KeyboardEvent } from 'react'
import type { RoundingRule } from '../../../../shared/numbers/rounding-rule.ts'
import type { AgreedEntry } from './agreed-times.ts'
import { secondsSentence } from './given-seconds.ts'

type AgreedSecondsCellProps = {
  readonly entry: AgreedEntry
  /** What the seconds are of: 秒/条. */
  readonly countingUnit: string
  /** From 0, down the column. */
  readonly place: number
  /** What 立项 keeps of a time. */
  readonly rounding: RoundingRule | null
  readonly onType: (seconds: string) => void
  readonly onPaste: (text: string) => void
}

const moves: Readonly<Record<string, number>> = { Enter: 1, NumpadEnter: 1, ArrowDown: 1, ArrowUp: -1 }

const cellId = (place: number): string => `agreed-seconds-${String(place)}`

export function AgreedSecondsCell(props: AgreedSecondsCellProps) {
  const { entry, countingUnit, place, rounding, onType, onPaste } = props
  const sentence = entry.seconds.trim() === '' ? undefined : secondsSentence(entry.seconds, rounding)
  const move = (event: KeyboardEvent) => {
    const by = moves[event.code]
    if (by === undefined || event.nativeEvent.isComposing) return
    event.preventDefault()
    const next = document.getElementById(cellId(place + by))
    if (next instanceof HTMLInputElement) {
      next.focus()
      next.select()
    }
  }
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain')
    if (!/[\t\n]/.test(text.trim())) return
    event.preventDefault()
    onPaste(text)
  }
  return (
    <td
      className={sentence === undefined ? 'agreed-cell' : 'agreed-cell agreed-cell-refused'}
      title={sentence}
    >
      <input
        id={cellId(place)}
        aria-label={`${entry.name} 标准工时，秒/${countingUnit}`}
        aria-invalid={sentence !== undefined}
        inputMode="decimal"
        autoComplete="off"
        maxLength={20}
        value={entry.seconds}
        onChange={({ target }) => onType(target.value)}
        onKeyDown={move}
        onPaste={paste}
      />
    </td>
  )
}
