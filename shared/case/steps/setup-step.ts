import { readRecord } from '../read.ts'
import type { StepReader } from './step-state.ts'

export const readSetupStep: StepReader = (state) => {
  const lacks = (side: 'union' | 'employer') => (readRecord(state, 'party', side)?.name ?? '') === ''
  const missing = (['employer', 'union'] as const).filter(lacks).map((code) => ({ code }))
  return { step: 'setup', started: missing.length < 2, done: 2 - missing.length, total: 2, missing }
}
