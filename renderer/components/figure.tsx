import { figureWords } from './figure-words.ts'
import './figure.css'

export type FigureSize = 'table' | 'card' | 'result'

type FigureProps = {
  /** A decimal string; without one the figure reads `—`. */
  readonly value: string | undefined
  /** Only where no column head carries it. */
  readonly unit?: string
  /** What the figure is, for those who hear it: `合侧缝 工价`. */
  readonly label: string
  readonly size?: FigureSize
  readonly strong?: boolean
  /** A locked line shows its figures in grey. */
  readonly muted?: boolean
  /** Opens 这个数怎么来的; a figure without a derivation is plain text. */
  readonly onOpen?: () => void
  /** Its derivation is the one being shown. */
  readonly open?: boolean
  /** False where arrows reach it: in a table of figures only one is a stop for Tab. */
  readonly tabStop?: boolean
}

export function Figure(props: FigureProps) {
  const { value, unit, label, size = 'table', strong, muted, onOpen, open, tabStop = true } = props
  const words = figureWords(value)
  const classes = [
    'figure',
    `figure-${size}`,
    strong === true && 'figure-strong',
    muted === true && 'figure-muted',
  ]
  const className = classes.filter((name) => typeof name === 'string').join(' ')
  const spoken = `${label} ${words === '—' ? '还没有' : words}${unit ?? ''}`
  const unitMark = unit === undefined ? null : <span className="figure-unit">{unit}</span>

  if (onOpen === undefined || words === '—') {
    return (
      <span className={className}>
        {words}
        {unitMark}
      </span>
    )
  }
  return (
    <button
      type="button"
      className={`${className} figure-derived`}
      aria-label={`${spoken}，看来历`}
      aria-expanded={open ?? false}
      tabIndex={tabStop ? 0 : -1}
      onClick={onOpen}
    >
      <span className="figure-digits">{words}</span>
      {unitMark}
    </button>
  )
}
