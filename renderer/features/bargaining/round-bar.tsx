import { Popover } from 'antd'
import { roundStateOf } from '../../../shared/bargaining/negotiation-round.ts'
import { sides } from '../../../shared/bargaining/side.ts'
import type { GapTable } from '../../../shared/case/bargaining/gap-table.ts'
import type { RoundSummary } from '../../../shared/case/bargaining/round-summaries.ts'
import type { Total } from '../../../shared/numbers/total.ts'
import { Figure } from '../../components/figure.tsx'
import { figureWords } from '../../components/figure-words.ts'
import { formNames, shareWords, shortDay } from './bargaining-words.ts'
import { gapBarWidths } from './gap-bar-widths.ts'
import { RoundForm } from './round-form.tsx'
import type { BargainingActs } from './use-bargaining-acts.ts'
import './round-bar.css'

type RoundBarProps = {
  readonly table: GapTable
  readonly acts: BargainingActs
  readonly mayWrite: boolean
}

/** Each round with what was left between the sides, as bars to one scale; at the right what is left now. */
export function RoundBar({ table, acts, mayWrite }: RoundBarProps) {
  const { rounds, totals } = table
  const widths = gapBarWidths(rounds.map(({ gap }) => gap.sum))
  return (
    <section className="round-bar" aria-label="轮次">
      <ol className="round-bar-rounds">
        {rounds.map((summary, index) => (
          <li key={summary.round.id} className="round-bar-item">
            <Round
              summary={summary}
              width={widths[index] ?? 0}
              current={index === rounds.length - 1}
              mayWrite={mayWrite}
              acts={acts}
            />
          </li>
        ))}
      </ol>
      <p className="round-bar-total">
        每件总差距
        <Figure value={totals.gap.sum ?? undefined} label="每件总差距" size="result" />
        {totals.gap.sum !== null && (
          <span>
            元{lackingWords(totals.gap)}
            {totals.gapShare !== null && `，占职工方 ${figureWords(shareWords(totals.gapShare))}`}
          </span>
        )}
      </p>
    </section>
  )
}

/** A gap that leaves lines out says so: `，缺 2 行`. */
const lackingWords = ({ sum, lacking }: Total): string =>
  sum === null || lacking === 0 ? '' : `，缺 ${String(lacking)} 行`

type RoundProps = {
  readonly summary: RoundSummary
  readonly width: number
  readonly current: boolean
  readonly mayWrite: boolean
  readonly acts: BargainingActs
}

function Round({ summary, width, current, mayWrite, acts }: RoundProps) {
  const { round, gap } = summary
  const drafting = roundStateOf(round) === 'drafting'
  const frozen = sides.some((side) => round.proposals[side] !== null)
  const when = drafting ? '起草中' : shortDay(round.heldOn)
  const body = (
    <>
      <span className="round-bar-words">
        <span className="round-bar-name">第 {round.number} 轮</span>
        <span className="round-bar-form">
          {formNames[round.form]}
          {when !== '' && ` · ${when}`}
        </span>
      </span>
      <span className="round-bar-gap">
        <svg className="round-bar-scale" width="120" height="8" aria-hidden="true">
          <rect width={width} height="8" />
        </svg>
        <span>
          差 {figureWords(gap.sum ?? undefined)}
          {lackingWords(gap)}
        </span>
      </span>
    </>
  )
  const className = current ? 'round-bar-round round-bar-current' : 'round-bar-round'
  if (!mayWrite || !current || frozen || !drafting)
    return (
      <div className={className} aria-current={current ? 'step' : undefined}>
        {body}
      </div>
    )
  return (
    <Popover trigger="click" placement="bottomLeft" content={<RoundForm round={round} acts={acts} />}>
      <button
        type="button"
        className={className}
        aria-current="step"
        aria-label={`第 ${String(round.number)} 轮，改形式和日期`}
      >
        {body}
      </button>
    </Popover>
  )
}
