import { previewDecision, type DecisionEffect } from '../../../../shared/case/measurement/exclusion-effect.ts'
import type { StudyTerms } from '../../../../shared/case/measurement/study-terms.ts'
import type { Study } from '../../../../shared/case/measurement/study.ts'
import { readRecord } from '../../../../shared/case/read.ts'
import { addFact } from '../../../../shared/case/write.ts'
import { parseInstant } from '../../../../shared/dates/instant-string.ts'
import { decimalOfCount } from '../../../../shared/numbers/decimal-string.ts'
import type { ExclusionDecision } from '../../../../shared/measurement/time-study/exclusion.ts'
import { useCase } from '../../step/case-context.ts'
import { operatorOf } from '../operator.ts'
import type { Selection } from './use-selection.ts'

type Decide = {
  readonly preview: (decision: 'exclude' | 'restore') => DecisionEffect | null
  readonly commit: (decision: 'exclude' | 'restore', reason: string) => void
}

/** Leaving the selected reading out, or taking it back in: a fact with reason, author and time. */
export function useDecision(study: Study, terms: StudyTerms, selection: Selection): Decide {
  const { copy, state } = useCase()
  const elementId = study.method.elements[selection.element]?.elementId ?? null
  const by = operatorOf(copy)
  const build = (decision: 'exclude' | 'restore', reason: string): ExclusionDecision | null => {
    const at = parseInstant(new Date().toISOString(), { field: 'exclusion' })
    return at.ok ? { decision, cycle: selection.cycle, elementId, reason, by, at: at.value } : null
  }
  return {
    preview: (decision) => {
      const made = build(decision, '—')
      return made === null ? null : previewDecision(state, study, terms, made)
    },
    commit: (decision, reason) => {
      const made = build(decision, reason)
      if (made === null || study.seal !== null) return
      const name = readRecord(state, 'operation', study.operationId)?.name ?? ''
      const what = `第 ${String(made.cycle)} 周程${elementId === null ? '' : ` ${String(selection.element + 1)} 单元`}`
      const fields = {
        studyId: study.id,
        decision,
        cycle: decimalOfCount(BigInt(made.cycle)),
        elementId,
        reason: made.reason,
        by,
        at: made.at,
      }
      void copy.commit(
        `${name} ${decision === 'exclude' ? '剔除' : '恢复'} ${what}：${reason}`,
        [addFact('reading-decision', crypto.randomUUID(), fields)],
        `measurement/review/${study.id}`,
      )
      selection.exclude(false)
    },
  }
}
