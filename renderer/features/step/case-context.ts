import { createContext, use } from 'react'
import type { StepState } from '../../../shared/case/steps/step-state.ts'
import type { WorkingCopy, WorkingCopySnapshot } from '../../database/working-copy.ts'
import type { StepKey } from '../../shell/steps.ts'

export type Said = { readonly words: string; readonly tone: 'plain' | 'refused' }

/** The open case as every step sees it. */
export type OpenCase = WorkingCopySnapshot & {
  readonly copy: WorkingCopy
  readonly step: StepKey
  /** The product chosen in the top bar; undefined while there is none. */
  readonly productId: string | undefined
  readonly steps: readonly StepState[]
  /** `rest` is what follows the step in the address, e.g. `/study/ID`. */
  readonly go: (step: StepKey, rest?: string) => void
  readonly chooseProduct: (id: string) => void
  /** Undo and redo, and the view goes to where it happened. */
  readonly takeBack: (which: 'undo' | 'redo') => void
  /** Opens the case anew, after the host's journal was put right. */
  readonly reopen: () => void
  /** What the last act on the case's files came to; it stays until it is put away or another takes its place. */
  readonly said: Said | undefined
  readonly say: (words: string | undefined, tone?: Said['tone']) => void
  /** Asks for a case file and takes what it holds into this case. */
  readonly mergeFile: () => void
}

export const CaseContext = createContext<OpenCase | undefined>(undefined)

export function useCase(): OpenCase {
  const open = use(CaseContext)
  if (open === undefined) throw new Error('no case is open')
  return open
}
