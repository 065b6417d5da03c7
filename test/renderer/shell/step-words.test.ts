import { expect, it } from 'vitest'
import { stepView } from '../../../renderer/features/step/step-words.ts'
import type { StepState } from '../../../shared/case/steps/step-state.ts'

const measured = (rest: Partial<StepState>): string =>
  stepView({ step: 'measurement', started: true, done: 16, total: 16, missing: [], ...rest }).line

it('calls a time measured only where it was', () => {
  expect(measured({ sources: [{ source: 'measured', count: 16 }] })).toBe('已测 16/16')
  expect(
    measured({
      sources: [
        { source: 'measured', count: 2 },
        { source: 'agreed-by-both', count: 14 },
      ],
    }),
  ).toBe('测 2 · 双方认可 14')
  expect(
    measured({
      done: 13,
      missing: [1, 2, 3].map((row) => ({ code: 'not-measured', row })),
      sources: [
        { source: 'carried-over', count: 12 },
        { source: 'similar-operation', count: 1 },
      ],
    }),
  ).toBe('沿用 12 · 同类工序 1 · 缺 3')
})
