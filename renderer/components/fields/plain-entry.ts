import type { ChangeEvent, CompositionEvent } from 'react'
import { plainCharacters } from './full-width.ts'

/** What stands in the field now, made plain where it stands, so that the cursor stays between the same digits. */
function makePlain(field: HTMLInputElement): string {
  const plain = plainCharacters(field.value)
  if (plain !== field.value) {
    const at = field.selectionStart
    field.value = plain
    field.setSelectionRange(at, at)
  }
  return plain
}

/**
 * For every field that takes a figure: full-width digits and signs become plain as they are typed, whether the entry
 * is taken or refused. What an input method is still composing is left to it until it is done.
 */
export const plainEntry = (take: (text: string) => void) => ({
  onChange: (event: ChangeEvent<HTMLInputElement>) => {
    const { nativeEvent, target } = event
    const composing = nativeEvent instanceof InputEvent && nativeEvent.isComposing
    // Ant Design hands on a copy of the field; the cursor stands in the real one.
    const field = nativeEvent.target instanceof HTMLInputElement ? nativeEvent.target : target
    take(composing ? target.value : makePlain(field))
  },
  onCompositionEnd: (event: CompositionEvent<HTMLInputElement>) => take(makePlain(event.currentTarget)),
})
