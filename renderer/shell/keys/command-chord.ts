import { commands, type CommandName } from '../../../shared/contracts/commands.ts'
import type { KeyChord } from './key-command.ts'

/** The keys of a command as the one list states them: `Ctrl+Shift+KeyZ`. */
export function chordOf(name: CommandName): KeyChord {
  const parts = commands[name].keys.split('+')
  return {
    code: parts.at(-1) ?? '',
    ctrl: parts.includes('Ctrl'),
    alt: parts.includes('Alt'),
    shift: parts.includes('Shift'),
  }
}
