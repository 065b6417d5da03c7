import { describe, expect, test } from 'vitest'
import { derivationView } from '../../../renderer/features/derivation/derivation-view.ts'
import { figureContext } from '../../../renderer/features/derivation/figure-context.ts'
import { explain, type ExplainedFigure } from '../../../shared/case/pricing/explain.ts'
import { operationId, timedAgain } from '../../shared/case/measurement/twice-case.ts'
import { buildSampleCase, sampleIds, type SampleCase } from '../../shared/case/sample-case.ts'

const handCheckOf = ({ state }: SampleCase, id: string, figure: ExplainedFigure): readonly string[] => {
  const derivation = explain(state, id, figure)
  if (derivation === null) throw new Error('nothing to show')
  const ways = { openStudy: () => undefined, openTerms: () => undefined }
  return derivationView(derivation, figureContext(state, id, figure, ways)).handCheck
}

const figuresIn = (line: string | undefined, pattern: RegExp): readonly number[] =>
  [...(line ?? '').matchAll(pattern)].map(([, figure]) => Number(figure))

describe('综合误差 by hand', () => {
  test('shows all three parts, and what they make together', () => {
    const lines = handCheckOf(timedAgain(['W-08', '100'], ['W-09', '90']), operationId, 'time-error')
    expect(lines).toEqual([
      '平均数的方差：0.80407 ÷ 108 + 0.025 ÷ 45 + 0.025 ÷ 45 ≈ 0.0085562',
      '抽样：2 × √0.0085562 ÷ (53851 ÷ 1800) ≈ 0.6184%（√ 里是平均数的方差）',
      '评定：5 × (53851 ÷ 600) ÷ 100 ÷ (52051 ÷ 600) ≈ 5.1729%',
      '工人之间：2 × √(2.77222 ÷ 3) ÷ (52051 ÷ 1800) ≈ 6.6485%（√ 里是各人正常时间的方差 ÷ 人数）',
      '综合：√(0.6184² + 5.1729² + 6.6485²) ≈ 8.447%',
    ])
    const parts = figuresIn(lines.at(-1), /([\d.]+)²/g)
    const [whole] = figuresIn(lines.at(-1), /≈ ([\d.]+)%/g)
    expect(Math.sqrt(parts.reduce((sum, part) => sum + part * part, 0)).toFixed(3)).toBe(whole?.toFixed(3))
    // The calculator gives each part again from what its own line says.
    expect((((2 * Math.sqrt(0.0085562)) / (53851 / 1800)) * 100).toFixed(4)).toBe('0.6184')
    expect((((2 * Math.sqrt(2.77222 / 3)) / (52051 / 1800)) * 100).toFixed(4)).toBe('6.6485')
    expect((0.80407 / 108 + 0.025 / 45 + 0.025 / 45).toFixed(6)).toBe('0.008556')
  })

  test('says that one worker shows nothing of the others', () => {
    expect(handCheckOf(buildSampleCase(), sampleIds.sideSeam, 'time-error')).toEqual([
      '平均数的方差：0.00306288 ÷ 12 + 0.00882652 ÷ 12 + 0.0054 ÷ 11 + 0.00206288 ÷ 12 ≈ 0.0016536',
      '抽样：2 × √0.0016536 ÷ 28.3225 ≈ 0.2872%（√ 里是平均数的方差）',
      '评定：5 ÷ 105 ≈ 4.7619%',
      '工人之间：只测了一位工人，看不出来，没有计入',
      '综合：√(0.2872² + 4.7619²) ≈ 4.771%',
    ])
  })

  test('of a price ends with the price', () => {
    const lines = handCheckOf(timedAgain(['W-08', '100']), operationId, 'price-error')
    expect(lines[0]).toBe('平均数的方差：0.80407 ÷ 48 + 0.025 ÷ 20 ≈ 0.0180015')
    expect(lines.slice(-2)).toEqual([
      '综合：√(0.8982² + 5.0000² + 0.8312²) ≈ 5.148%',
      '工价误差：0.108 × 5.148% ≈ 0.00556',
    ])
  })
})
