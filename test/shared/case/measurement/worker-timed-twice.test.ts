import { describe, expect, it } from 'vitest'
import { readOperationTime } from '../../../../shared/case/measurement/operation-time.ts'
import { readStudyTerms } from '../../../../shared/case/measurement/study-terms.ts'
import { readLineError } from '../../../../shared/case/pricing/line-error.ts'
import { readRecord } from '../../../../shared/case/read.ts'
import { recompute } from '../../../../shared/derivation/recompute.ts'
import { createRecorder } from '../../../../shared/derivation/recorder.ts'
import { measuredLines } from '../../../../shared/documents/from-case/measured-lines.ts'
import { distributions } from '../../../../shared/measurement/statistics/distributions.ts'
import { writeExact } from '../../../../shared/numbers/exact-string.ts'
import { derivationOf } from '../../derivation/priced-operation.ts'
import type { SampleCase } from '../sample-case.ts'
import { operationId, timedAgain } from './twice-case.ts'

const timeOf = ({ state }: SampleCase) => {
  const operation = readRecord(state, 'operation', operationId)
  if (operation === undefined) throw new Error('no operation')
  const recorder = createRecorder()
  const time = readOperationTime(state, operation, readStudyTerms(state), recorder)
  return { time, derivation: derivationOf(recorder) }
}
const wordsOf = (text: readonly unknown[]) => JSON.stringify(text)

describe('a worker of the case who was timed twice', () => {
  it('rated alike, has one mean of all readings', () => {
    const { time, derivation } = timeOf(timedAgain(['W-07', '100']))
    // (357.02 + 150) ÷ 17 = 29.8247…; × 1.15 = 34.2984….
    expect(time.figures?.observed).not.toBeNull()
    if (time.figures?.observed != null) expect(writeExact(time.figures.observed)).toBe('25351/850')
    expect(time.seconds).toBe('34.3')
    expect(recompute(derivation, distributions)).toEqual({ figure: '34.3', differences: [] })
    expect(readLineError(timedAgain(['W-07', '100']).state, operationId)?.assumptions).toContainEqual({
      part: 'one-worker',
    })
  })

  it('rated apart, has every reading at the rating of its study, and paper can be redone', () => {
    const { time, derivation } = timeOf(timedAgain(['W-07', '110']))
    // (357.02 + 150 × 1.1) ÷ 17 = 30.7070…; × 1.15 = 35.3131….
    expect(time.seconds).toBe('35.3')
    expect(recompute(derivation, distributions)).toEqual({ figure: '35.3', differences: [] })
    const lines = measuredLines(derivation.inputs[0]?.from, time.studies)
    const words = wordsOf(lines)
    expect(words).toContain('（357.02 ＋ 150 × 1.1）÷ 17')
    expect(words).toContain('（评定：A职工方100，企业方100，取平均；B职工方110，企业方110，取平均）')
  })

  it('is another than a worker who was timed there too', () => {
    const { time, derivation } = timeOf(timedAgain(['W-08', '110']))
    // (357.02 ÷ 12 + 33) ÷ 2 = 31.3758…; × 1.15 = 36.0822….
    expect(time.seconds).toBe('36.1')
    const words = wordsOf(measuredLines(derivation.inputs[0]?.from, time.studies))
    for (const label of ['A正常时间', 'B正常时间']) expect(words).toContain(label)
  })

  it('stands on paper beside a second worker with the letters of both sheets', () => {
    const { time, derivation } = timeOf(timedAgain(['W-08', '100'], ['W-07', '100']))
    // (507.02 ÷ 17 + 30) ÷ 2 = 29.9123…; × 1.15 = 34.3992….
    expect(time.seconds).toBe('34.4')
    const lines = measuredLines(derivation.inputs[0]?.from, time.studies)
    const labels = lines.map(({ label }) => JSON.stringify(label))
    for (const label of ['A、C平均用时', 'B平均用时'])
      expect(labels.some((one) => one.includes(label))).toBe(true)
    expect(wordsOf(lines)).toContain('507.02 ÷ 17')
  })
})
