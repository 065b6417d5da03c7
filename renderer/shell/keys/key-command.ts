/** `code` is the place on the keyboard (`KeyN`, `Digit1`, `F8`), so a Chinese input method cannot swallow it. */
export type KeyChord = {
  readonly code: string
  readonly ctrl?: boolean
  readonly alt?: boolean
  readonly shift?: boolean
}

export type KeyCommand = {
  readonly id: string
  readonly chord: KeyChord
  readonly run: () => void
  /** Commands of the whole window (Ctrl+1, F8) act while a text field has the focus; single keys never do. */
  readonly alsoInTextFields?: boolean
  /** Undo and redo act in text fields too, except over typing that is not committed yet: that is the browser's. */
  readonly leavesTyping?: boolean
  /** Moving through a list may repeat while the key is held; acts may not. */
  readonly repeats?: boolean
}

export type KeyPress = {
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  readonly repeat: boolean
  readonly isComposing: boolean
}

/** What the key matching needs to know of the element that has the focus. */
export type FocusedElement = {
  readonly tagName: string
  readonly isContentEditable?: boolean
  readonly type?: string
  readonly role?: string | null
  /** Holds typing that is not committed yet, and that the browser can take back. */
  readonly holdsTyping?: boolean
}

const buttonLikeInputs = new Set(['button', 'checkbox', 'radio', 'submit', 'reset', 'file', 'range', 'color'])
const pressableRoles = new Set(['button', 'link', 'tab', 'menuitem', 'menuitemradio', 'option', 'checkbox'])
const ownArrowRoles = new Set([
  'menu',
  'menuitem',
  'menuitemradio',
  'option',
  'listbox',
  'combobox',
  'radio',
  'tab',
  'slider',
  'separator',
])

export function matchesChord(press: KeyPress, chord: KeyChord): boolean {
  return (
    press.code === chord.code &&
    (press.ctrlKey || press.metaKey) === (chord.ctrl ?? false) &&
    press.altKey === (chord.alt ?? false) &&
    press.shiftKey === (chord.shift ?? false)
  )
}

export function takesText(element: FocusedElement | null): boolean {
  if (element === null) return false
  if (element.isContentEditable === true) return true
  const tag = element.tagName.toLowerCase()
  if (tag === 'input') return !buttonLikeInputs.has(element.type ?? 'text')
  return tag === 'textarea' || tag === 'select'
}

/** A focused button answers Enter and Space itself, a menu its own arrows: the page must not act a second time. */
export function answersItself(element: FocusedElement | null, chord: KeyChord): boolean {
  if (element === null || chord.ctrl === true || chord.alt === true) return false
  const tag = element.tagName.toLowerCase()
  const role = element.role ?? ''
  if (chord.code === 'Enter' || chord.code === 'NumpadEnter' || chord.code === 'Space') {
    return tag === 'button' || tag === 'a' || tag === 'input' || tag === 'summary' || pressableRoles.has(role)
  }
  if (chord.code.startsWith('Arrow')) {
    return ownArrowRoles.has(role) || (tag === 'input' && element.type !== 'checkbox')
  }
  return false
}

function actsOver(command: KeyCommand, focused: FocusedElement | null): boolean {
  if (command.leavesTyping === true) return focused?.holdsTyping !== true
  return command.alsoInTextFields === true || !takesText(focused)
}

export function findCommand(
  press: KeyPress,
  focused: FocusedElement | null,
  commands: readonly KeyCommand[],
): KeyCommand | undefined {
  if (press.isComposing) return undefined
  return commands.find(
    (command) =>
      matchesChord(press, command.chord) &&
      actsOver(command, focused) &&
      !answersItself(focused, command.chord) &&
      (command.repeats === true || !press.repeat),
  )
}
