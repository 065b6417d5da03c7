import { Button, Modal } from 'antd'
import type { Figures } from '../../../../shared/case/measurement/figures.ts'
import type { Requirement } from '../../../../shared/case/measurement/requirement.ts'
import { sealOperation } from '../../../../shared/case/measurement/seal.ts'
import type { StudyTerms } from '../../../../shared/case/measurement/study-terms.ts'
import type { Study } from '../../../../shared/case/measurement/study.ts'
import { readRecord } from '../../../../shared/case/read.ts'
import { setFields } from '../../../../shared/case/write.ts'
import { figureWords } from '../../../components/figure-words.ts'
import { ProblemText } from '../../../components/problem-text.tsx'
import { useCase } from '../../step/case-context.ts'
import { needWords } from '../need-words.ts'
import { operatorOf } from '../operator.ts'

type SealDialogProps = {
  readonly study: Study
  readonly terms: StudyTerms
  readonly figures: Figures
  readonly requirement: Requirement
  readonly onClose: () => void
}

/** It freezes something, so it asks; the safe button has the focus and Esc does nothing. */
export function SealDialog({ study, terms, figures, requirement, onClose }: SealDialogProps) {
  const { copy, state } = useCase()
  const operation = readRecord(state, 'operation', study.operationId)
  const name = operation?.name ?? ''
  const excluded = study.timeStudy.exclusions.length
  const below = requirement.kind === 'too-few' || requirement.remaining > 0
  const seal = async () => {
    const act = { id: crypto.randomUUID(), by: operatorOf(copy), sealedAt: new Date().toISOString() }
    const source = operation?.timeSource ?? null
    await copy.commit(
      `${name} ${study.timeStudy.worker} 封存测时`,
      [
        ...(source === null ? [setFields('operation', study.operationId, { timeSource: 'measured' })] : []),
        sealOperation(state, study, terms, act),
      ],
      `measurement/review/${study.id}`,
    )
    onClose()
  }
  return (
    <Modal
      open
      title={`封存 ${name} 的测时`}
      keyboard={false}
      mask={{ closable: false }}
      closable={false}
      onCancel={onClose}
      footer={
        <>
          <Button autoFocus onClick={onClose}>
            先不封存
          </Button>
          <Button type="primary" onClick={() => void seal()}>
            封存，算入工价
          </Button>
        </>
      }
    >
      <p className="seal-words">
        工人 {study.timeStudy.worker}，标准工时 <strong>{figureWords(figures.standard?.seconds)}</strong>{' '}
        秒/件。 封存以后读数、评定和测时条件都不能再改，要改请新测一次。
      </p>
      {excluded > 0 && (
        <p className="seal-words review-quiet">剔除与恢复的记录共 {excluded} 条，随附表公布。</p>
      )}
      {figures.standard === null && (
        <ProblemText tone="todo" sentence="立项里的宽放和舍入还没有定，定了才有标准工时。" />
      )}
      {below && (
        <ProblemText
          tone="todo"
          sentence={`读数还没有测够，封存后会标“未测够”。${requirement.kind === 'known' ? `还差 ${String(requirement.remaining)} 个周程：${needWords(requirement, study.method.elements)}。` : ''}`}
        />
      )}
    </Modal>
  )
}
