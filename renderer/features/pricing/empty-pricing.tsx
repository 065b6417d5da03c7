import { AccountBookOutlined } from '@ant-design/icons'
import { Icon } from '../../components/icon.tsx'
import type { Problem } from '../../../shared/problems/problem.ts'
import { termsSentence } from '../../../shared/text/terms/terms-sentence.ts'
import { EmptyState, type EmptyStateItem } from '../../components/empty-state.tsx'
import type { OpenCase } from '../step/case-context.ts'

type EmptyPricingProps = {
  readonly hasOperations: boolean
  readonly hasTimes: boolean
  readonly termsProblems: readonly Problem[]
  readonly go: OpenCase['go']
}

/** Why there is no price yet, and where the next act is. */
export function EmptyPricing({ hasOperations, hasTimes, termsProblems, go }: EmptyPricingProps) {
  const termsOpen = termsProblems.length > 0
  const [first] = termsProblems
  const more = termsProblems.length - 1
  const next = !hasOperations ? 'products' : !hasTimes ? 'measurement' : 'setup'
  const items: readonly EmptyStateItem[] = [
    {
      key: 'products',
      title: '列出工序',
      detail: '每道工序一个等级，工价跟工序走',
      done: hasOperations,
      ...(hasOperations
        ? {}
        : { act: { label: '去列工序', primary: next === 'products', onPress: () => go('products') } }),
    },
    {
      key: 'times',
      title: '有标准工时',
      detail: '本次测时，或录入有出处的资料',
      done: hasTimes,
      ...(hasTimes || !hasOperations
        ? {}
        : { act: { label: '去测时', primary: next === 'measurement', onPress: () => go('measurement') } }),
    },
    {
      key: 'terms',
      title: '说定规则',
      detail:
        first === undefined
          ? '小时工资标准、班时、宽放、舍入都已写明'
          : `${termsSentence(first)}${more > 0 ? `另有 ${String(more)} 项没有填齐。` : ''}`,
      done: !termsOpen,
      ...(termsOpen
        ? { act: { label: '去立项', primary: next === 'setup', onPress: () => go('setup') } }
        : {}),
    },
  ]
  return (
    <EmptyState
      icon={<Icon of={AccountBookOutlined} />}
      title={hasTimes ? '规则还没有写齐，算不出工价' : '还没有标准工时'}
      lines={[hasTimes ? '时间有了，还差立项里的规则。' : '先去测时，或录入有出处的资料。']}
      items={items}
    />
  )
}
