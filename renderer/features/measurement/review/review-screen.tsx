import { useMemo } from 'react'
import { EditOutlined } from '@ant-design/icons'
import { Icon } from '../../../components/icon.tsx'
import { readStudy } from '../../../../shared/case/measurement/study.ts'
import { readRecord } from '../../../../shared/case/read.ts'
import { formatProblem } from '../../../../shared/text/problems/format-problem.ts'
import { EmptyState } from '../../../components/empty-state.tsx'
import { useKeys } from '../../../shell/keys/use-keys.ts'
import { useCase } from '../../step/case-context.ts'
import { StepFrame } from '../../step/step-frame.tsx'
import { OperationList } from '../list/operation-list.tsx'
import { Review } from './review.tsx'

/** 复核测时: make it stand up. */
export function ReviewScreen({ studyId }: { readonly studyId: string }) {
  const { state } = useCase()
  const source = readRecord(state, 'time-study', studyId)
  const read = useMemo(() => readStudy(state, studyId), [state, studyId])
  if (source === undefined || read === undefined) return <OperationList />
  if (read.ok && read.value.timeStudy.observations.length > 0) return <Review study={read.value} />
  const problems = read.ok ? [] : read.problems.map(formatProblem)
  return <NoReadings studyId={studyId} operationId={source.operationId ?? ''} problems={problems} />
}

type NoReadingsProps = {
  readonly studyId: string
  readonly operationId: string
  readonly problems: readonly string[]
}

function NoReadings({ studyId, operationId, problems }: NoReadingsProps) {
  const { state, go } = useCase()
  const name = readRecord(state, 'operation', operationId)?.name ?? ''
  useKeys([{ id: 'back', chord: { code: 'Escape' }, run: () => go('measurement') }])
  return (
    <StepFrame
      title={`复核测时：${name}`}
      actions={[{ label: '回到工序表', onPress: () => go('measurement') }]}
      notice={{ kind: 'missing', sentence: '还没有读数' }}
    >
      <EmptyState
        icon={<Icon of={EditOutlined} />}
        title="还没有读数"
        lines={problems.length > 0 ? problems : ['还没有读数。先去测时，或录入纸表。']}
        items={[
          {
            key: 'watch',
            title: '用秒表测',
            detail: '站到机器旁边，按空格',
            done: false,
            act: { label: '去测时', primary: true, onPress: () => go('measurement', `/watch/${studyId}`) },
          },
          {
            key: 'typed',
            title: '录入纸表',
            detail: '手工测的，把读数抄进来',
            done: false,
            act: { label: '录入纸表', onPress: () => go('measurement', `/typed/${studyId}`) },
          },
        ]}
      />
    </StepFrame>
  )
}
