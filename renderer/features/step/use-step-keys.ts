import { useNavigate } from 'react-router'
import type { CommandName } from '../../../shared/contracts/commands.ts'
import { chordOf } from '../../shell/keys/command-chord.ts'
import type { StepKey } from '../../shell/steps.ts'
import { useKeys } from '../../shell/keys/use-keys.ts'
import { useCase } from './case-context.ts'

const stepCommands = {
  setup: 'step-terms',
  products: 'step-product',
  measurement: 'step-measurement',
  pricing: 'step-prices',
  bargaining: 'step-bargaining',
  agreement: 'step-agreement',
} as const satisfies Record<StepKey, CommandName>

const command = (id: CommandName, run: () => void) => ({
  id,
  chord: chordOf(id),
  alsoInTextFields: true,
  run,
})

/** Keys of every step: Ctrl+1…6, Ctrl+0, Ctrl+Z and its opposite. */
export function useStepKeys(): void {
  const { go, takeBack } = useCase()
  const navigate = useNavigate()
  const redo = () => takeBack('redo')
  useKeys([
    ...(Object.keys(stepCommands) as StepKey[]).map((step) => command(stepCommands[step], () => go(step))),
    command('library', () => void navigate('/')),
    { id: 'undo', chord: chordOf('undo'), leavesTyping: true, run: () => takeBack('undo') },
    { id: 'redo', chord: chordOf('redo'), leavesTyping: true, run: redo },
    { id: 'redo-too', chord: { code: 'KeyY', ctrl: true }, leavesTyping: true, run: redo },
  ])
}
