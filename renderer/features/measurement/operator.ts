import { readRecord } from '../../../shared/case/read.ts'
import type { FoldState } from '../../../shared/record/fold-state.ts'

/** Who sits at the keyboard, as acts name them; 立项 says it. */
export const operatorOf = (state: FoldState): string => {
  const name = (readRecord(state, 'case', 'case')?.operatorName ?? '').trim()
  return name === '' ? '记录员' : name.slice(0, 40)
}
