import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { palettes, type Palette } from '../../../renderer/shell/theme/palette.ts'
import { buildAntdTheme, fontFamily } from '../../../renderer/shell/theme/antd-theme.ts'

const css = readFileSync(new URL('../../../renderer/shell/theme/tokens.css', import.meta.url), 'utf8')

function variables(selector: string): ReadonlyMap<string, string> {
  const start = css.indexOf(`${selector} {`)
  const block = css.slice(start, css.indexOf('\n}', start))
  return new Map(
    Array.from(block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g), (found) => [found[1] ?? '', found[2] ?? '']),
  )
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(first: string, second: string): number {
  const [dark = 0, light = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

describe.each([
  ['light', ':root'],
  ['dark', ":root[data-theme='dark']"],
] as const)('the %s theme', (mode, selector) => {
  const palette: Palette = palettes[mode]

  it('has the same colours in the stylesheet and in the component library', () => {
    const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    const expected = Object.entries(palette).map(([name, value]) => [kebab(name), value.toLowerCase()])
    expect([...variables(selector)]).toEqual(expected)
  })

  it('keeps text at 4.5:1 and field edges at 3:1', () => {
    const grounds = [palette.card, palette.page, palette.fillAlter, palette.selected, palette.hover]
    for (const ground of grounds) {
      for (const text of [palette.text, palette.textSecondary, palette.textTertiary]) {
        expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5)
      }
    }
    expect(contrast(palette.border, palette.card)).toBeGreaterThanOrEqual(3)
    const pairs = [
      [palette.onPrimary, palette.primary],
      [palette.success, palette.successBg],
      [palette.error, palette.errorBg],
      [palette.warning, palette.warningBg],
      [palette.sideUnion, palette.sideUnionBg],
      [palette.sideEmployer, palette.sideEmployerBg],
      [palette.sample, palette.sampleBg],
      [palette.clockText, palette.clockFace],
    ] as const
    for (const [text, ground] of pairs) expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5)
  })

  it('scales letters and controls together', () => {
    const token = buildAntdTheme(mode, 'extra-large').token
    expect(token?.fontSize).toBe(20)
    expect(token?.controlHeight).toBe(47)
  })
})

it('names the same fonts in the stylesheet and in the component library', () => {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim()
  const named = /--font:([^;]+);/.exec(css)?.[1] ?? ''
  expect(plain(named)).toBe(plain(fontFamily))
})
