import './progress-segments.css'

export type SegmentState = 'done' | 'current' | 'ahead'

type ProgressSegmentsProps = {
  readonly segments: readonly SegmentState[]
  /** What the bar says in words, e.g. `6 步做完 4 步，正在 5 一协商`. */
  readonly label: string
}

export function ProgressSegments({ segments, label }: ProgressSegmentsProps) {
  return (
    <span className="progress-segments" role="img" aria-label={label}>
      {segments.map((state, index) => (
        <span key={index} className={`progress-segments-piece progress-segments-${state}`} />
      ))}
    </span>
  )
}
