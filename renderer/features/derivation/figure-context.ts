import type { ExplainedFigure } from '../../../shared/case/pricing/explain.ts'
import { listRecords, readRecord } from '../../../shared/case/read.ts'
import { readTerms } from '../../../shared/case/terms/read-terms.ts'
import { studiesOf } from '../../../shared/case/measurement/study.ts'
import type { FoldState } from '../../../shared/record/fold-state.ts'
import { computedPriceName } from '../../../shared/text/derivation/rule-names.ts'
import type { DerivationContext } from './derivation-context.ts'

type Ways = Pick<DerivationContext, 'openStudy' | 'openTerms' | 'openBargaining'>

/** 件, as the line or else its product is counted. */
export const countingUnitOf = (state: FoldState, operationId: string): string => {
  const operation = readRecord(state, 'operation', operationId)
  const product = readRecord(state, 'product', operation?.productId ?? '')
  return operation?.countingUnit ?? product?.countingUnit ?? '件'
}

const lacksContributions = (state: FoldState): boolean => {
  const terms = readTerms(state)
  return terms.ok && terms.value.ownContributions.kind === 'unstated'
}

/** The names a derivation of one line needs, from the case at one version. */
export function figureContext(
  state: FoldState,
  operationId: string,
  figure: ExplainedFigure,
  ways: Ways,
): DerivationContext {
  const operation = readRecord(state, 'operation', operationId)
  const product = readRecord(state, 'product', operation?.productId ?? '')
  const grade = readRecord(state, 'work-grade', operation?.gradeId ?? '')?.name ?? undefined
  const elements = new Map(
    listRecords(state, 'element')
      .filter((element) => element.operationId === operationId)
      .map(({ id, name }) => [id, name ?? '']),
  )
  const studies = studiesOf(state, operationId)
  const parts = [operation?.name, grade === undefined ? undefined : `${grade}工序`, product?.name]
  return {
    ...ways,
    subject: parts.filter((part) => (part ?? '') !== '').join(' · '),
    countingUnit: countingUnitOf(state, operationId),
    elementName: (id) => elements.get(id) ?? '单元',
    studyOf: (worker) =>
      (worker === undefined ? studies[0] : studies.find(({ workerCode }) => workerCode === worker))?.id,
    ...(figure === 'computed-price' ? { topName: computedPriceName } : {}),
    ...(figure === 'floor' ? { lacksContributions: lacksContributions(state) } : {}),
  }
}
