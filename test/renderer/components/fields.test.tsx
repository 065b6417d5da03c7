import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { DecimalField } from '../../../renderer/components/fields/decimal-field.tsx'
import { convertFullWidth, plainCharacters } from '../../../renderer/components/fields/full-width.ts'
import { TextField } from '../../../renderer/components/fields/text-field.tsx'

const nothing = () => undefined

describe('full-width entry', () => {
  it.each([
    ['１２．５', '12.5'],
    ['0。108', '0.108'],
    ['－３', '-3'],
    ['−3', '-3'],
    ['　９　', '9'],
    ['1e3', '1e3'],
    ['十二', '十二'],
  ])('%s becomes %s', (typed, plain) => {
    expect(convertFullWidth(typed)).toBe(plain)
  })
})

describe('what is typed', () => {
  it.each([
    ['１．２', '1.2'],
    ['－３', '-3'],
    ['１ ２', '1 2'],
    ['−０．００２', '−0.002'],
    ['十二', '十二'],
  ])('%s stands as %s, one character for one', (typed, plain) => {
    expect(plainCharacters(typed)).toBe(plain)
    expect(plain).toHaveLength(typed.length)
  })
})

describe('a field', () => {
  it('ties label, entry and sentence together', () => {
    const sentence = '班时 26 小时超过一天，请核对。'
    const page = renderToStaticMarkup(
      <DecimalField label="班时" value="26" unit="小时" problem={sentence} onCommit={nothing} />,
    )
    const id = /<label[^>]*for="([^"]+)"/.exec(page)?.[1] ?? ''
    expect(page).toContain(`id="${id}"`)
    expect(page).toContain(`aria-describedby="${id}-said"`)
    expect(page).toContain('aria-invalid="true"')
    expect(page).toContain(sentence)
    expect(page).toContain('小时')
  })

  it('says who may see it, and nothing when everyone may', () => {
    const union = renderToStaticMarkup(
      <TextField label="备注" value="" visibility="union" onCommit={nothing} />,
    )
    expect(union).toContain('工会内部')
    const secret = renderToStaticMarkup(
      <TextField label="加工费" value="" visibility="enterprise-secret" multiline onCommit={nothing} />,
    )
    expect(secret).toContain('企业商业秘密')
    const open = renderToStaticMarkup(
      <TextField label="品名" value="" visibility="public" onCommit={nothing} />,
    )
    expect(open).not.toContain('field-visibility')
  })
})
