import type { Side } from '../../../shared/bargaining/side.ts'
import { sideNames } from './bargaining-words.ts'
import './side-mark.css'

/** ● 职工方, ■ 企业方: a side is never told by its colour alone. */
export function SideMark({ side }: { readonly side: Side }) {
  return (
    <span className={`side-mark side-mark-${side}`}>
      <span className="side-mark-sign" aria-hidden="true" />
      {sideNames[side]}
    </span>
  )
}
