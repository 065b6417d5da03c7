import { ExclamationCircleOutlined } from '@ant-design/icons'
import type { PiecesBesidePeople } from '../../../../shared/case/pricing/impact/month-pieces.ts'
import { Figure } from '../../../components/figure.tsx'
import { Icon } from '../../../components/icon.tsx'
import { mismatchWords } from './impact-words.ts'

type PiecesMismatchProps = {
  readonly pieces: PiecesBesidePeople
  readonly open: boolean
  readonly onOpen: () => void
}

/** The bill rests on pieces, the months on people: where these differ, both figures and what it means. */
export function PiecesMismatch({ pieces, open, onOpen }: PiecesMismatchProps) {
  const { before, after } = mismatchWords(pieces)
  return (
    <p
      className={
        pieces.fit === 'more-than-people-make' ? 'impact-mismatch impact-impossible' : 'impact-mismatch'
      }
    >
      <Icon of={ExclamationCircleOutlined} />
      <span>
        {before}
        <Figure value={pieces.makeable} label="假设里的人一个月能做的件数" open={open} onOpen={onOpen} />
        {after}
      </span>
    </p>
  )
}
