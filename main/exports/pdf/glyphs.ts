import { create } from 'fontkit'
import type { DocumentProblem } from '../../../shared/documents/document-problem.ts'
import type { FontFile } from './resources.ts'

/** Which characters every face list can print. */
export type Glyphs = { readonly has: (codePoint: number) => boolean }

const coverageOf = (font: FontFile): ReadonlySet<number> => {
  const opened = create(Buffer.from(font.bytes))
  if (!('characterSet' in opened)) throw new TypeError(`${font.name} holds more than one font`)
  return new Set(opened.characterSet)
}

/** Kai stands last in every list, and Song last in the list of Kai: a character needs Kai, or both others. */
export function readGlyphs(fonts: readonly FontFile[]): Glyphs {
  const coverage = (prefix: string) => fonts.filter((font) => font.name.startsWith(prefix)).map(coverageOf)
  const kai = coverage('lxgw-wenkai-')
  const others = [...coverage('noto-serif-sc-400'), ...coverage('noto-sans-sc-400')]
  const inAll = (sets: readonly ReadonlySet<number>[], codePoint: number) =>
    sets.length > 0 && sets.every((set) => set.has(codePoint))
  return { has: (codePoint) => inAll(kai, codePoint) || inAll(others, codePoint) }
}

/** Control, format and private characters have no place on paper, even where a font maps them. */
const invisible = /\p{C}/u

/** The compiler would draw a crossed box without a word; each missing character is named once, where it first stands. */
export function findMissingGlyphs(data: unknown, glyphs: Glyphs): readonly DocumentProblem[] {
  const found = new Map<string, DocumentProblem>()
  const visit = (value: unknown, at: string): void => {
    if (typeof value === 'string') {
      for (const character of value) {
        const codePoint = character.codePointAt(0) ?? 0
        if (found.has(character) || (glyphs.has(codePoint) && !invisible.test(character))) continue
        found.set(character, missingGlyph(character, codePoint, at))
      }
    } else if (Array.isArray(value)) {
      value.forEach((each, index) => visit(each, `${at}[${index}]`))
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, each] of Object.entries(value)) visit(each, at === '' ? name : `${at}.${name}`)
    }
  }
  visit(data, '')
  return [...found.values()]
}

const missingGlyph = (character: string, codePoint: number, at: string): DocumentProblem => ({
  code: 'character-without-glyph',
  at,
  given: `${character} U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`,
  expected: null,
  remedy: 'replace-character',
})
