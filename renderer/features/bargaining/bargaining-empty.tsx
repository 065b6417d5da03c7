import { TeamOutlined } from '@ant-design/icons'
import { Icon } from '../../components/icon.tsx'
import type { GapTable } from '../../../shared/case/bargaining/gap-table.ts'
import { computedPrices } from '../../../shared/case/bargaining/round-acts.ts'
import { EmptyState, type EmptyStateItem } from '../../components/empty-state.tsx'
import type { BargainingActs } from './use-bargaining-acts.ts'

type NoProposalProps = {
  readonly table: GapTable
  readonly acts: BargainingActs
  readonly mayWrite: boolean
}

/** No proposal yet: the first round is made with the union's own figures or with the computed ones. */
export function NoProposal({ table, acts, mayWrite }: NoProposalProps) {
  const priced = computedPrices(table)
  return (
    <EmptyState
      icon={<Icon of={TeamOutlined} />}
      title="还没有提案"
      lines={['先填职工方报价，或从计算价开始。']}
      items={
        !mayWrite
          ? []
          : [
              {
                key: 'type',
                title: '填职工方报价',
                detail: `开第 1 轮，${String(table.lines.length)} 行逐行写`,
                done: false,
                act: { label: '填职工方报价', primary: true, onPress: () => void acts.openNextRound() },
              },
              {
                key: 'computed',
                title: '从计算价开始',
                detail: `开第 1 轮，${String(priced.length)} 行先照计算价写好，再逐行改`,
                done: false,
                act: { label: '从计算价开始', onPress: () => void acts.openNextRound(priced, 'union') },
              },
            ]
      }
    />
  )
}

export type Lacking = {
  readonly title: string
  readonly line: string
  readonly item: Pick<EmptyStateItem, 'title' | 'detail'>
  readonly act: string
  readonly onGo: () => void
}

/** There is nothing to talk about yet: why, and which step has to come first. */
export function NothingToBargain({ title, line, item, act, onGo }: Lacking) {
  return (
    <EmptyState
      icon={<Icon of={TeamOutlined} />}
      title={title}
      lines={[line]}
      items={[{ key: 'go', done: false, ...item, act: { label: act, primary: true, onPress: onGo } }]}
    />
  )
}
