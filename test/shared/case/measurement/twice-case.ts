import { sealOperation } from '../../../../shared/case/measurement/seal.ts'
import { readStudyTerms } from '../../../../shared/case/measurement/study-terms.ts'
import { readStudy } from '../../../../shared/case/measurement/study.ts'
import { typedReadingId } from '../../../../shared/case/measurement/typed-cells.ts'
import { setFields } from '../../../../shared/case/write.ts'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import { decimalOfCount } from '../../../../shared/numbers/decimal-string.ts'
import { operationIdOf, pricedCase } from '../bargaining/bargaining-case.ts'
import type { SampleCase } from '../sample-case.ts'

export const operationId = operationIdOf(13)
const readings = ['30.00', '30.10', '29.90', '30.20', '29.80']

function timeAgain(sample: SampleCase, studyId: string, worker: string, rating: string): SampleCase {
  const points = decimalLiteral(rating)
  const study = setFields('time-study', studyId, {
    operationId,
    workerCode: worker,
    method: 'typed',
    ratingUnion: points,
    ratingEmployer: points,
  })
  const cells = readings.map((seconds, index) => {
    const cycle = decimalOfCount(BigInt(index + 1))
    const place = { studyId, elementId: 'element-13', cycle }
    return setFields('typed-reading', typedReadingId(studyId, index + 1, 'element-13'), {
      ...place,
      seconds: decimalLiteral(seconds),
    })
  })
  const open = sample.commit('再测一次', study, ...cells)
  const read = readStudy(open.state, studyId)
  if (read?.ok !== true) throw new Error('the study cannot be read')
  const act = { id: `seal-${studyId}`, by: '记录员', sealedAt: '2014-07-03T06:40:00Z' }
  return open.commit('封存测时', sealOperation(open.state, read.value, readStudyTerms(open.state), act))
}

/**
 * 示例数据: W-07 was timed at 合侧缝 (12 readings, 357.02 s, rated 100); then come more studies, of a worker and a rating
 * each: 150 s in 5 readings.
 */
export const timedAgain = (...more: readonly (readonly [string, string])[]): SampleCase =>
  more.reduce(
    (sample, [worker, rating], index) => timeAgain(sample, `study-again-${String(index)}`, worker, rating),
    pricedCase(),
  )
