import type { Figures } from '../../../../shared/case/measurement/figures.ts'
import type { Requirement } from '../../../../shared/case/measurement/requirement.ts'
import { sealOperation } from '../../../../shared/case/measurement/seal.ts'
import type { StudyTerms } from '../../../../shared/case/measurement/study-terms.ts'
import type { Study } from '../../../../shared/case/measurement/study.ts'
import { readRecord } from '../../../../shared/case/read.ts'
import { setFields } from '../../../../shared/case/write.ts'
import { AskDialog } from '../../../components/dialog/ask-dialog.tsx'
import { figureWords } from '../../../components/figure-words.ts'
import { ProblemText } from '../../../components/problem-text.tsx'
import { countingUnitOf } from '../../derivation/figure-context.ts'
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

/** It freezes something, so it asks. */
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
    <AskDialog
      title={`封存 ${name} 的测时`}
      safe="先不封存"
      act={{ label: '封存，算入工价', primary: true, onPress: () => void seal() }}
      onClose={onClose}
    >
      <p className="seal-words">
        工人 {study.timeStudy.worker}，标准工时 <strong>{figureWords(figures.standard?.seconds)}</strong> 秒/
        {countingUnitOf(state, study.operationId)}。封存以后读数、评定和测时条件都不能再改，要改请新测一次。
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
    </AskDialog>
  )
}
