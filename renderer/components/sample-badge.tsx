import './sample-badge.css'

/** Stands wherever invented figures stand; there is no screen of a sample case without it. */
export function SampleBadge() {
  return <span className="sample-badge">示例数据</span>
}
