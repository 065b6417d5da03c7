/** Commands a menu or a key can give, once for both. `code` is KeyboardEvent.code; Ctrl means Cmd on macOS. */
export const commands = {
  'new-case': { keys: 'Ctrl+KeyN' },
  'open-case-file': { keys: 'Ctrl+KeyO' },
  'open-sample': { keys: 'Ctrl+KeyE' },
  'save-case-file': { keys: 'Ctrl+Shift+KeyS' },
  library: { keys: 'Ctrl+Digit0' },
  'step-terms': { keys: 'Ctrl+Digit1' },
  'step-product': { keys: 'Ctrl+Digit2' },
  'step-measurement': { keys: 'Ctrl+Digit3' },
  'step-prices': { keys: 'Ctrl+Digit4' },
  'step-bargaining': { keys: 'Ctrl+Digit5' },
  'step-agreement': { keys: 'Ctrl+Digit6' },
  undo: { keys: 'Ctrl+KeyZ' },
  redo: { keys: 'Ctrl+Shift+KeyZ' },
} as const satisfies Record<string, { readonly keys: string }>

export type CommandName = keyof typeof commands
