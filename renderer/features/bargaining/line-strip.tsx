import { RightOutlined } from '@ant-design/icons'
import type { GapLine } from '../../../shared/case/bargaining/gap-line.ts'
import { Icon } from '../../components/icon.tsx'
import { LineMark } from './line-mark.tsx'
import type { Negotiation } from './use-negotiation.ts'
import './line-strip.css'

type LineStripProps = { readonly line: GapLine; readonly drawer: Negotiation['drawer'] }

/** Under the matrix of a narrow window: the line in hand, and the way to what can be done with it. */
export function LineStrip({ line, drawer }: LineStripProps) {
  return (
    <button type="button" className="line-strip" aria-expanded={drawer.open} onClick={drawer.show}>
      <span className="line-strip-name">
        {line.number} {line.name}
      </span>
      <LineMark status={line.status} twoVersions={line.conflicts.length > 0} />
      <span className="line-strip-act">
        打开这一行 <Icon of={RightOutlined} />
      </span>
    </button>
  )
}
