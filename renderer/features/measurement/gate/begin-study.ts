import { firstConditions } from '../../../../shared/case/measurement/conditions.ts'
import { readMethod } from '../../../../shared/case/measurement/method.ts'
import { sealOf, studiesOf } from '../../../../shared/case/measurement/study.ts'
import { readRecord } from '../../../../shared/case/read.ts'
import { setFields } from '../../../../shared/case/write.ts'
import { useCase } from '../../step/case-context.ts'

/** Opens the study of a worker at an operation, a new one unless one is still open, and goes to it. */
export function useBeginStudy(): (operationId: string, workerCode: string) => Promise<void> {
  const { copy, go } = useCase()
  return async (operationId, workerCode) => {
    const { state } = copy.snapshot()
    const open = studiesOf(state, operationId).find(
      (study) => study.workerCode === workerCode && sealOf(state, study.id) === null,
    )
    const id = open?.id ?? crypto.randomUUID()
    if (open === undefined) {
      const name = readRecord(state, 'operation', operationId)?.name ?? ''
      const fields = { operationId, workerCode, ...firstConditions(state, readMethod(state, operationId)) }
      await copy.commit(
        `${name} 新开测时 ${workerCode}`,
        [setFields('time-study', id, fields)],
        'measurement',
      )
    }
    go('measurement', `/study/${id}`)
  }
}
