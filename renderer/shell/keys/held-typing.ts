/** The box that was typed into last, and what stood in it before; unknown where the first stroke was not seen coming. */
let last: { readonly box: EventTarget; readonly before: string | undefined } | undefined

const textOf = (box: EventTarget | null): string | undefined =>
  box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement ? box.value : undefined

const noteBefore = ({ target }: Event): void => {
  if (target !== null && last?.box !== target) last = { box: target, before: textOf(target) }
}
const noteAfter = ({ target }: Event): void => {
  if (target !== null && last?.box !== target) last = { box: target, before: undefined }
}

/** Begins to follow the typing of the page; however often it is asked for. */
export function followTyping(): void {
  window.addEventListener('beforeinput', noteBefore, true)
  window.addEventListener('input', noteAfter, true)
}

/**
 * Whether the box holds typing that is not committed yet and that the browser can take back. A browser has one list
 * of typing for the whole page: in any other box its undo would change text elsewhere. Fields that commit say so in
 * `data-typing`; of other boxes the text is the typing.
 */
export function holdsTyping(box: HTMLElement): boolean {
  if (last?.box !== box) return false
  if (box.dataset['typing'] !== undefined) return box.dataset['typing'] === 'true'
  if (box.role === 'combobox') return textOf(box) !== ''
  return textOf(box) !== last.before
}
