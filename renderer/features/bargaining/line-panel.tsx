import { CloseOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import { sides, type Side } from '../../../shared/bargaining/side.ts'
import type { GapLine } from '../../../shared/case/bargaining/gap-line.ts'
import { shownPrice, type GapTable } from '../../../shared/case/bargaining/gap-table.ts'
import { formatApproximatePercent } from '../../../shared/numbers/approximate.ts'
import { isOfferAboveAsk, isSamePrice } from '../../../shared/bargaining/gap.ts'
import { errorName, withinErrorSentence } from '../../../shared/text/measurement/error-words.ts'
import { Icon } from '../../components/icon.tsx'
import { Figure } from '../../components/figure.tsx'
import { figureWords } from '../../components/figure-words.ts'
import { ProblemText } from '../../components/problem-text.tsx'
import { countingUnitOf } from '../derivation/figure-context.ts'
import { useCase } from '../step/case-context.ts'
import { changedWords, draftAboveSentence, sideNames, staleLockSentence } from './bargaining-words.ts'
import { RoundFigures } from './round-figures.tsx'
import { Speeches } from './speeches.tsx'
import { useDrawer } from './use-drawer.ts'
import type { Negotiation } from './use-negotiation.ts'
import './line-panel.css'

type LinePanelProps = {
  readonly table: GapTable
  readonly line: GapLine
  readonly drawer: Negotiation['drawer']
  readonly onExplain: () => void
  /** What can be done with the line: agree, choose, unlock, speak. */
  readonly children: ReactNode
}

/** The line in hand: both figures, the way here, what was computed and how sure that is. */
export function LinePanel({ table, line, drawer, onExplain, children }: LinePanelProps) {
  const { priced, name, number } = line
  const unit = countingUnitOf(useCase().state, line.operationId)
  const panel = useDrawer(drawer)
  return (
    <aside
      ref={panel}
      className={drawer.open ? 'line-panel line-panel-open' : 'line-panel'}
      aria-label={`${String(number)} ${name}`}
      data-region="side-panel"
      tabIndex={-1}
    >
      <div className="line-panel-head">
        <h2 className="line-panel-title">
          {number} {name}
        </h2>
        <span className="line-panel-kind">
          {[priced.grade === null ? '' : `${priced.grade.name}工序`, priced.operation.machine ?? '']
            .filter((word) => word !== '')
            .join(' · ')}
        </span>
        <button type="button" className="line-panel-close" aria-label="收起这一行" onClick={drawer.hide}>
          <Icon of={CloseOutlined} />
        </button>
      </div>
      <div className="line-panel-body">
        <div className="line-panel-sides">
          {sides.map((side) => (
            <SideCard key={side} line={line} side={side} />
          ))}
        </div>
        <Changes line={line} />
        {table.rounds.length > 0 && <RoundFigures line={line} />}
        <section className="line-panel-computed" aria-label="计算价">
          <div className="line-panel-computed-row">
            <span>
              计算价 <span className="line-panel-unit">元/{unit}</span>
            </span>
            <Figure
              value={line.computedYuan ?? undefined}
              label={`${name} 计算价`}
              size="card"
              strong
              {...(line.lockChanged === null ? { onOpen: onExplain } : {})}
            />
          </div>
          <p className="line-panel-error">{errorWords(line, unit)}</p>
        </section>
        <Speeches operationId={line.operationId} />
      </div>
      <div className="line-panel-acts">{children}</div>
    </aside>
  )
}

function SideCard({ line, side }: { readonly line: GapLine; readonly side: Side }) {
  const figure = line.figures[side]
  const value = shownPrice(line, side)
  return (
    <div className={`line-panel-side line-panel-side-${line.lock === null ? side : 'agreed'}`}>
      <span className="line-panel-side-name">
        {sideNames[side]}
        {line.lock === null && figure?.position.kind === 'draft' && ' · 起草中'}
      </span>
      <span className="line-panel-side-figure">{figureWords(value ?? undefined)}</span>
    </div>
  )
}

/** `34.2 秒/件，综合误差 ±5.1%，折 ±0.005 元`, and whether the gap is larger than it. */
function errorWords({ priced, error, errorYuan, gapYuan, withinError }: GapLine, unit: string): string {
  const { time } = priced
  if (time.seconds === null) return '还没有标准工时。'
  const seconds = `${time.seconds} 秒/${unit}`
  if (error === null || errorYuan === null) return `${seconds}，不是本次测时，没有误差可算`
  const words = `${seconds}，${errorName(error)} ±${formatApproximatePercent(error.relative, 1)}，折 ±${errorYuan} 元`
  if (gapYuan === null) return words
  if (isSamePrice(gapYuan)) return `${words}\n差距 ${figureWords(gapYuan)}：双方一致`
  return withinError
    ? `${words}\n差距 ${figureWords(gapYuan)}：${withinErrorSentence}`
    : `${words}\n差距 ${figureWords(gapYuan)} 大于误差，不是量不准的事`
}

/** What is no longer as it was when a figure was frozen, and the figures below the floor. */
function Changes({ line }: { readonly line: GapLine }) {
  const { lock, lockChanged, figures, priced } = line
  const said: string[] = []
  if (lock !== null && lockChanged !== null)
    said.push(staleLockSentence(lockChanged, lock.priceYuan, priced.computedYuan))
  if (lock === null)
    for (const side of sides) {
      const figure = figures[side]
      if (figure?.changed != null)
        said.push(
          `${changedWords(figure.changed)}。${sideNames[side]}提交的 ${figure.priceYuan} 没有跟着变。`,
        )
      if (figure?.belowFloor === true && priced.floorYuan !== null)
        said.push(`${sideNames[side]} ${figure.priceYuan} 元低于折算底线（参考）${priced.floorYuan} 元。`)
    }
  const above = draftAbove(line)
  if (above !== undefined) said.push(above)
  return said.map((sentence) => <ProblemText key={sentence} tone="todo" sentence={sentence} />)
}

/** Once both sides have submitted, the same is said beside the button that agrees. */
function draftAbove({ gapYuan, figures: { union, employer } }: GapLine): string | undefined {
  if (gapYuan === null || union === null || employer === null || !isOfferAboveAsk(gapYuan)) return undefined
  const drafting = union.position.kind === 'draft' || employer.position.kind === 'draft'
  return drafting ? draftAboveSentence(union.priceYuan, employer.priceYuan) : undefined
}
