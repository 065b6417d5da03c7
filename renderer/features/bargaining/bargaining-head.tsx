import { FilterOutlined, RightOutlined, SwapOutlined } from '@ant-design/icons'
import { Icon } from '../../components/icon.tsx'
import type { BottomNotice } from '../../shell/bars/bottom-bar.tsx'
import type { HeadAction, PageHeadProps } from '../../shell/bars/page-head.tsx'
import { allAgreedSentence, openSentence, submitWords } from './bargaining-words.ts'
import type { Negotiation } from './use-negotiation.ts'

/** Outlined beside the way out; with every line agreed there is nothing left to filter or move. */
export function headActions({
  table,
  matrix,
  can,
  open,
}: Negotiation): NonNullable<PageHeadProps['actions']> {
  if (!can.filter) return []
  const filter: HeadAction = {
    label: matrix.onlyOpen
      ? `看全部 ${String(table.lines.length)} 行`
      : `只看未达成 ${String(table.lines.length - table.agreedCount)}`,
    icon: <Icon of={FilterOutlined} />,
    onPress: matrix.toggleOpen,
  }
  const bulk: HeadAction = {
    label: '批量调整',
    icon: <Icon of={SwapOutlined} />,
    onPress: () => open({ kind: 'bulk' }),
  }
  return can.submit ? [filter, bulk] : [filter]
}

/** Submit what is being typed, else answer it, else write the agreement. A window that only looks on has no act. */
export function primaryAction(negotiation: Negotiation, toAgreement: () => void): HeadAction | undefined {
  const { table, turn, mayWrite, submit, counter } = negotiation
  if (table.agreedCount === table.lines.length)
    return {
      label: '下一步：写进合同',
      icon: <Icon of={RightOutlined} />,
      iconAtEnd: true,
      onPress: toAgreement,
    }
  // Every line is locked, and some no longer hold: the way on is to open them again, one by one.
  if (!mayWrite || table.openCount === 0) return undefined
  // A copied style whose other lines are agreed already has its matrix before its first round.
  if (table.round === null) return { label: '填职工方报价', onPress: counter }
  const { number } = table.round
  return turn === undefined
    ? { label: `提第 ${String(number + 1)} 轮对案`, onPress: counter }
    : { label: submitWords(number, turn), onPress: submit }
}

export function bargainingNotice({ table, matrix }: Negotiation): BottomNotice {
  const first = table.lines.find(({ lock }) => lock === null) ?? table.lines.find(({ agreed }) => !agreed)
  if (first === undefined) return { kind: 'complete', words: allAgreedSentence(table.lines.length) }
  return {
    kind: 'missing',
    sentence: openSentence(table),
    onGo: () => matrix.goTo({ operationId: first.operationId }),
  }
}
