import { useNavigate } from 'react-router'
import { stepOrder } from '../../shell/steps.ts'
import { useKeys } from '../../shell/keys/use-keys.ts'
import { useCase } from './case-context.ts'

/** Keys of every step: Ctrl+1…6, Ctrl+0, Ctrl+Z and its opposite. */
export function useStepKeys(): void {
  const { copy, go } = useCase()
  const navigate = useNavigate()
  useKeys([
    ...stepOrder.map((step, index) => ({
      id: `step-${step}`,
      chord: { code: `Digit${String(index + 1)}`, ctrl: true },
      alsoInTextFields: true,
      run: () => go(step),
    })),
    { id: 'library', chord: { code: 'Digit0', ctrl: true }, alsoInTextFields: true, run: () => void navigate('/') },
    { id: 'undo', chord: { code: 'KeyZ', ctrl: true }, run: () => void copy.undo() },
    { id: 'redo', chord: { code: 'KeyZ', ctrl: true, shift: true }, run: () => void copy.redo() },
    { id: 'redo-too', chord: { code: 'KeyY', ctrl: true }, run: () => void copy.redo() },
  ])
}
