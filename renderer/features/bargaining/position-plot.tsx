import type { GapLine } from '../../../shared/case/bargaining/gap-line.ts'
import { plotPair, plotPercent, plotScale, type PlotScale } from '../../../shared/bargaining/plot-scale.ts'
import type { DecimalString } from '../../../shared/numbers/decimal-string.ts'
import { negateDecimal } from '../../../shared/numbers/decimal-string.ts'
import type { Ratio } from '../../../shared/numbers/ratio.ts'
import { sumDecimals } from '../../../shared/numbers/sum-decimals.ts'
import './position-plot.css'

const width = 128
const middle = 10

const pixels = (percent: number): number => (percent / 100) * width

/** Of a line that has left the scale of its table: its distances are not those of the lines above and below. */
const ownScaleWords = '报价离计算价太远，这一行的比例和别的行不同'

type PositionPlotProps = { readonly line: GapLine; readonly halfWidth: Ratio }

/** 双方位置: both sides against the computed price; the grey box is the measuring error, a check mark what is agreed. */
export function PositionPlot({ line, halfWidth }: PositionPlotProps) {
  const { computedYuan, errorYuan, lock, figures } = line
  if (computedYuan === null) return null
  const offers = [figures.union?.priceYuan, figures.employer?.priceYuan]
  const prices = (lock === null ? offers : [lock.priceYuan]).filter((price) => price !== undefined)
  const scale = plotScale(computedYuan, prices, halfWidth)
  const at = (priceYuan: DecimalString) => pixels(plotPercent({ priceYuan, computedYuan }, scale))
  const left = errorYuan === null ? undefined : at(sumDecimals([computedYuan, negateDecimal(errorYuan)]))
  const right = errorYuan === null ? undefined : at(sumDecimals([computedYuan, errorYuan]))
  return (
    <svg
      className={scale.own ? 'position-plot position-plot-own' : 'position-plot'}
      viewBox={`0 0 ${String(width)} 20`}
      width={width}
      height="20"
      role="img"
      aria-label={scale.own ? `${spoken(line)}。${ownScaleWords}` : spoken(line)}
    >
      {scale.own && <title>{ownScaleWords}</title>}
      <line className="position-plot-axis" x1="0" x2={width} y1={middle} y2={middle} />
      {left !== undefined && right !== undefined && (
        <rect className="position-plot-error" x={left} width={Math.max(right - left, 1)} y="4" height="12" />
      )}
      <line className="position-plot-computed" x1={width / 2} x2={width / 2} y1="4" y2="16" />
      {lock !== null ? (
        <AgreedMark x={at(lock.priceYuan)} />
      ) : (
        <SideMarks {...sideMarks(line, computedYuan, scale)} />
      )}
    </svg>
  )
}

type Marks = { readonly employer: number | undefined; readonly union: number | undefined }

function sideMarks({ figures }: GapLine, computedYuan: DecimalString, scale: PlotScale): Marks {
  const of = (priceYuan: DecimalString) => ({ priceYuan, computedYuan })
  const employer = figures.employer?.priceYuan
  const union = figures.union?.priceYuan
  if (employer !== undefined && union !== undefined) {
    const pair = plotPair(of(employer), of(union), scale)
    return { employer: pixels(pair.employer), union: pixels(pair.union) }
  }
  const alone = (price: DecimalString | undefined) =>
    price === undefined ? undefined : pixels(plotPercent(of(price), scale))
  return { employer: alone(employer), union: alone(union) }
}

function SideMarks({ employer, union }: Marks) {
  return (
    <>
      {union !== undefined && employer !== undefined && (
        <line className="position-plot-gap" x1={employer} x2={union} y1={middle} y2={middle} />
      )}
      {employer !== undefined && (
        <rect className="position-plot-employer" x={employer - 4.5} y={middle - 4.5} width="9" height="9" />
      )}
      {union !== undefined && <circle className="position-plot-union" cx={union} cy={middle} r="5" />}
    </>
  )
}

function AgreedMark({ x }: { readonly x: number }) {
  const left = x.toFixed(1)
  return (
    <polyline
      className="position-plot-agreed"
      points={`-5,0 -1.5,4 5,-4.5`}
      transform={`translate(${left} ${String(middle)})`}
    />
  )
}

function spoken({ name, lock, figures, computedYuan, errorYuan }: GapLine): string {
  const error = errorYuan === null ? '' : `，误差 ±${errorYuan}`
  const computed = `计算价 ${computedYuan ?? '—'}${error}`
  if (lock !== null) return `${name} 双方位置：${computed}，达成 ${lock.priceYuan}`
  const union = figures.union?.priceYuan ?? '—'
  const employer = figures.employer?.priceYuan ?? '—'
  return `${name} 双方位置：${computed}，职工方 ${union}，企业方 ${employer}`
}
