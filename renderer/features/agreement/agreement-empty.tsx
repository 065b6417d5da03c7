import { FileTextOutlined } from '@ant-design/icons'
import { Icon } from '../../components/icon.tsx'
import type { Lacking } from '../../../shared/documents/from-case/case-document.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import type { StepKey } from '../../shell/steps.ts'

type AgreementEmptyProps = {
  readonly lacking: readonly Lacking[]
  readonly onGo: (step: StepKey) => void
}

const words: Readonly<
  Record<
    Lacking['code'],
    { readonly line: string; readonly title: string; readonly act: string; readonly step: StepKey }
  >
> = {
  'rules-date': {
    title: '规则日期',
    line: '还没有写规则日期，文件没有日子可写。',
    act: '去立项',
    step: 'setup',
  },
  terms: { title: '各项规则', line: '立项的规则还没有写全，工价表排不出来。', act: '去立项', step: 'setup' },
  product: { title: '产品', line: '还没有产品。', act: '去列工序', step: 'products' },
  operations: { title: '工序', line: '这一款还没有工序。', act: '去列工序', step: 'products' },
}

/** Why there is no page yet, and what to do first. */
export function AgreementEmpty({ lacking, onGo }: AgreementEmptyProps) {
  const [first] = lacking
  if (first === undefined) return null
  const { line, title, act, step } = words[first.code]
  return (
    <EmptyState
      icon={<Icon of={FileTextOutlined} />}
      title="还不能成文"
      lines={[line]}
      items={[
        {
          key: first.code,
          title,
          detail: '写好以后，这里就有文件可看。',
          done: false,
          act: { label: act, primary: true, onPress: () => onGo(step) },
        },
      ]}
    />
  )
}
