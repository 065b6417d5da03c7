import { useState } from 'react'

type ImportCellProps = {
  readonly row: number
  readonly cell: number
  readonly label: string
  readonly text: string
  readonly numeric: boolean
  /** Only cells of matched columns come in, and only they can be put right. */
  readonly matched: boolean
  readonly wrong: boolean
  readonly onCorrect: (row: number, cell: number, text: string) => void
}

/** A cell of the preview: wrong ones are open and red, others open with a click. */
export function ImportCell({ row, cell, label, text, numeric, matched, wrong, onCorrect }: ImportCellProps) {
  const [open, setOpen] = useState(false)
  const side = numeric ? 'import-number-cell' : ''
  if (!matched) return <td className={`import-cell-quiet ${side}`}>{text}</td>
  if (!wrong && !open) {
    return (
      <td className={side} onClick={() => setOpen(true)}>
        {text}
      </td>
    )
  }
  return (
    <td className={`${side} ${wrong ? 'import-cell-wrong' : 'import-cell-open'}`}>
      <input
        autoFocus={open}
        aria-label={label}
        aria-invalid={wrong}
        data-import-cell={`${String(row)}:${String(cell)}`}
        value={text}
        maxLength={120}
        autoComplete="off"
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onChange={(event) => onCorrect(row, cell, event.target.value)}
      />
    </td>
  )
}
