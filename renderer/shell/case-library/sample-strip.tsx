import { Button } from 'antd'
import { SampleBadge } from '../../components/sample-badge.tsx'
import './sample-strip.css'

export type SampleStripProps = {
  readonly name: string
  readonly detail: string
  readonly onOpen: () => void
}

/** Opens the sample library, which shares neither list nor folder with the cases above. */
export function SampleStrip({ name, detail, onOpen }: SampleStripProps) {
  return (
    <section className="sample-strip" data-region="sample" aria-label="示例库">
      <SampleBadge />
      <span className="sample-strip-name">{name}</span>
      <span className="sample-strip-detail">{detail}</span>
      <Button size="small" className="sample-strip-open" onClick={onOpen}>
        打开示例
      </Button>
    </section>
  )
}
