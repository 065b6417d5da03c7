import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { DerivationPanel } from '../../../renderer/components/derivation/derivation-panel.tsx'
import { splitHandCheck } from '../../../renderer/components/derivation/derivation-view.ts'
import { figureWords } from '../../../renderer/components/figure-words.ts'
import { Figure } from '../../../renderer/components/figure.tsx'

const nothing = () => undefined

describe('a figure', () => {
  it('is a dash when unknown and takes the true minus', () => {
    expect(figureWords(undefined)).toBe('—')
    expect(figureWords('')).toBe('—')
    expect(figureWords('0')).toBe('0')
    expect(figureWords('-0.001')).toBe('−0.001')
    expect(figureWords('+0.001')).toBe('+0.001')
  })

  it('opens its derivation as a named button, and is plain text without one', () => {
    const open = renderToStaticMarkup(
      <Figure value="0.108" unit="元/件" label="合侧缝 工价" onOpen={nothing} open />,
    )
    expect(open).toContain('aria-label="合侧缝 工价 0.108元/件，看来历"')
    expect(open).toContain('aria-expanded="true"')
    expect(renderToStaticMarkup(<Figure value="0.108" label="工价" />)).not.toContain('<button')
    expect(renderToStaticMarkup(<Figure value={undefined} label="工价" onOpen={nothing} />)).not.toContain(
      '<button',
    )
  })
})

describe('a derivation', () => {
  it('sets the result of the hand check apart', () => {
    const result = (line: string) => splitHandCheck(line).result
    expect(result('34.2 × 11.34 ÷ 3600 = 0.10773 ≈ 0.108')).toBe('0.108')
    expect(splitHandCheck('28.32 × 1.05 × 1.15 = 34.1964 ≈ 34.2 秒')).toEqual({
      before: '28.32 × 1.05 × 1.15 = 34.1964 ≈ ',
      result: '34.2',
      after: ' 秒',
    })
    expect(result('6.24 + 8.86')).toBe('')
  })

  it('reads newest first, with its links and its sum', () => {
    const page = renderToStaticMarkup(
      <DerivationPanel
        derivation={{
          knots: [
            { key: 'price', name: '工价', value: '0.108', unit: '元/件', how: '合侧缝 · 一级工序' },
            {
              key: 'rounding',
              name: '舍入',
              value: '0.10773',
              how: '四舍五入到 0.001 元',
              links: [{ label: '见合同第二条', onOpen: nothing }],
            },
          ],
          handCheck: ['34.2 × 11.34 ÷ 3600 = 0.10773 ≈ 0.108'],
        }}
        onClose={nothing}
        onCopy={nothing}
      />,
    )
    expect(page).toContain('这个数怎么来的')
    expect(page.indexOf('工价')).toBeLessThan(page.indexOf('舍入'))
    expect(page.match(/derivation-knot-filled/g)).toHaveLength(1)
    expect(page).toContain('见合同第二条')
    expect(page).toContain('<strong>0.108</strong>')
    expect(page).toContain('复制算式')
    expect(page).not.toContain('打印来历')
    expect(page).toContain('aria-label="关上"')
  })
})
