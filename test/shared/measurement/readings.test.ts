import { describe, expect, it } from 'vitest'
import { checkExclusion, markReadings } from '../../../shared/measurement/time-study/exclusion.ts'
import {
  parseElementId,
  parseTapId,
  parseTimeStudyId,
  parseWorkerCode,
} from '../../../shared/measurement/time-study/identity.ts'
import { resolveTimeWithoutStudy } from '../../../shared/measurement/time-study/time-source.ts'
import { checkTypedTotal, readTypedSheet } from '../../../shared/measurement/time-study/typed-readings.ts'
import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import { formatProblem } from '../../../shared/text/problems/format-problem.ts'
import { codesOf, problemsOf, valueOf } from '../problems/value-of.ts'
import { decision, elementId, reading } from './study-example.ts'

const a = elementId('a')
const b = elementId('b')

describe('exclusions', () => {
  const observations = [reading(1, a, '5.00'), reading(1, b, '6.00'), reading(2, a, '5.10')]

  it('mark the reading and keep it', () => {
    const marked = markReadings(observations, [decision(1, a)])
    expect(marked.map(({ seconds, excluded }) => [seconds, excluded?.by ?? null])).toEqual([
      ['5.00', 'Z-02'],
      ['6.00', null],
      ['5.10', null],
    ])
  })

  it('reach a whole cycle, and the last decision counts', () => {
    const marked = markReadings(observations, [decision(1, null), decision(1, b, 'restore')])
    expect(marked.map(({ excluded }) => excluded !== null)).toEqual([true, false, false])
  })

  it('need a reason, an author, a time and a reading', () => {
    expect(checkExclusion(decision(1, a), observations)).toEqual([])
    expect(checkExclusion({ ...decision(1, a), reason: ' ' }, observations).map(formatProblem)).toEqual([
      '剔除要写理由。',
    ])
    expect(checkExclusion({ ...decision(1, a), by: '' }, observations).map(({ code }) => code)).toEqual([
      'exclusion-without-author',
    ])
    expect(checkExclusion(decision(9, a), observations).map(({ code }) => code)).toEqual([
      'exclusion-of-nothing',
    ])
  })
})

describe('a sheet typed in', () => {
  const timeStudyId = valueOf(parseTimeStudyId('paper-1'))

  it('gives the same observations as taps do', () => {
    const read = valueOf(
      readTypedSheet({ timeStudyId, elements: [a, b], rows: [['5.2', null], ['-', '6.1'], ['5.3']] }),
    )
    expect(read.map((one) => (one.state === 'observed' ? one.seconds : one.state))).toEqual([
      '5.2',
      'unobserved',
      'not-performed',
      '6.1',
      '5.3',
      'unobserved',
    ])
  })

  it('names every wrong cell', () => {
    const result = readTypedSheet({ timeStudyId, elements: [a], rows: [['1e3'], ['0'], ['-3'], ['6.1']] })
    expect(problemsOf(result).map(({ code, at }) => [code, at.row])).toEqual([
      ['exponent', 1],
      ['reading-not-positive', 2],
      ['reading-not-positive', 3],
    ])
  })

  it('must come within 2 % of the total time', () => {
    const seconds = ['300.0', '261.2'].map(decimalLiteral)
    expect(checkTypedTotal(seconds, decimalLiteral('572.0'))).toBeNull()
    const problem = checkTypedTotal(seconds, decimalLiteral('580.0'))
    expect(problem === null ? '' : formatProblem(problem)).toBe(
      '手工表合计 561.2 秒，与总时间 580.0 秒相差 3.2%，超过 2%。请重录。',
    )
    expect(checkTypedTotal(seconds, decimalLiteral('0'))?.code).toBe('out-of-range')
  })
})

describe('identity', () => {
  it('takes a code and never a name', () => {
    expect(valueOf(parseWorkerCode('W-07'))).toBe('W-07')
    expect(problemsOf(parseWorkerCode('王小红')).map(formatProblem)).toEqual([
      '工人代码不能写姓名。请用 W-07 这样的代码。',
    ])
  })

  it('refuses what is no id', () => {
    for (const parse of [parseElementId, parseTapId, parseTimeStudyId]) {
      expect(codesOf(parse(''))).toEqual(['identity-not-readable'])
      expect(codesOf(parse(7))).toEqual(['identity-not-readable'])
    }
  })
})

describe('a time that was not measured here', () => {
  it('is taken over as printed', () => {
    const source = {
      kind: 'agreed-by-both',
      standardTimeSeconds: decimalLiteral('66.0'),
      reference: '纪要 3',
    } as const
    expect(valueOf(resolveTimeWithoutStudy(source))).toBe('66.0')
    expect(codesOf(resolveTimeWithoutStudy({ ...source, standardTimeSeconds: decimalLiteral('0') }))).toEqual(
      ['out-of-range'],
    )
  })
})
