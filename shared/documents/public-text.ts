import type { Visibility } from '../record/visibility.ts'

declare const brand: unique symbol

/** Text that may stand on a public paper. Made only from a public field or from words of our own source. */
export type PublicText = string & { readonly [brand]: 'PublicText' }

const isPublic = <T extends string>(text: T, visibility: Visibility): text is T & PublicText =>
  visibility === 'public'

/** The parameter type makes a caller with any other visibility a type error; the test at run time guards data read from a file. */
export function publicText<T extends string>(text: T, visibility: 'public'): T & PublicText {
  if (!isPublic(text, visibility)) throw new TypeError(`visibility ${visibility} has no place on paper`)
  return text
}

/** Template tag: the words are literals of our source, every part put in between is already public. */
export function paper(words: TemplateStringsArray, ...parts: readonly PublicText[]): PublicText {
  const text = words.map((word, index) => word + (parts[index] ?? '')).join('')
  return publicText(text, 'public')
}
