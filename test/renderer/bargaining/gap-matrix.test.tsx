import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { GapMatrix } from '../../../renderer/features/bargaining/gap-matrix.tsx'
import { lineUnit } from '../../../renderer/features/bargaining/line-unit.ts'
import type { Matrix } from '../../../renderer/features/bargaining/use-matrix.ts'
import { setFields } from '../../../shared/case/write.ts'
import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import { bargainedCase, tableOf } from '../../shared/case/bargaining/bargaining-case.ts'

/** Without any supposition about the rating, so that some gaps are larger than the error and some are not. */
const table = tableOf(
  bargainedCase().commit('评定误差', setFields('terms', 'terms', { ratingError: decimalLiteral('0') })),
)
const nothing = () => undefined
const matrix: Matrix = {
  shown: table.lines,
  line: table.lines[12],
  side: 'employer',
  onlyOpen: false,
  edit: undefined,
  answer: undefined,
  goTo: nothing,
  move: nothing,
  begin: nothing,
  finish: () => true,
  paste: nothing,
  type: nothing,
  drop: nothing,
  clear: nothing,
  hush: nothing,
  toggleOpen: nothing,
}
const render = (change: Partial<Matrix> = {}) =>
  renderToStaticMarkup(
    <GapMatrix
      table={table}
      matrix={{ ...matrix, ...change }}
      productUnit="件"
      explained={undefined}
      onExplain={nothing}
    />,
  )

describe('the matrix', () => {
  it('has a row a line, a foot that adds up and one cell in hand', () => {
    const page = render()
    expect(page.match(/<tr/g)).toHaveLength(1 + 16 + 1)
    for (const figure of ['0.932', '0.983', '0.998', '0.980', '0.018', '+0.003', '0.452', '9 行锁定'])
      expect(page).toContain(figure)
    expect(page.match(/aria-current="true"/g)).toHaveLength(1)
    expect(page.match(/<td[^>]*tabindex="0"/gi)).toHaveLength(1)
    expect(page).toContain('aria-label="合侧缝 企业方 0.106，起草中"')
  })

  it('says the state of a line in a word', () => {
    const page = render()
    expect(page.match(/已锁定/g)).toHaveLength(9)
    expect(page.match(/不超过误差/g)).toHaveLength(4)
    expect(page.match(/未达成/g)).toHaveLength(3)
  })

  it('names the unit of every line only where lines differ', () => {
    expect(render()).not.toContain('按件')
    const [first, ...others] = table.lines
    if (first === undefined) throw new Error('no line')
    const operation = { ...first.priced.operation, countingUnit: '条' }
    const lines = [{ ...first, priced: { ...first.priced, operation } }, ...others]
    const page = renderToStaticMarkup(
      <GapMatrix
        table={{ ...table, lines }}
        matrix={{ ...matrix, shown: lines }}
        productUnit="件"
        explained={undefined}
        onExplain={nothing}
      />,
    )
    expect(page.match(/按条</g)).toHaveLength(1)
    expect(page).not.toContain('按件<')
    expect([lineUnit(table, '件'), lineUnit({ ...table, lines }, '件')]).toEqual(['件', '件'])
  })

  it('tells the plot to those who hear it', () => {
    expect(render()).toContain(
      'aria-label="合侧缝 双方位置：计算价 0.108，误差 ±0.002，职工方 0.110，企业方 0.106"',
    )
  })

  it('keeps a refused entry as typed, with its sentence under the cell', () => {
    const page = render({ edit: { text: '1e3', sentence: '请写成普通数字，例如 18.0。' } })
    expect(page).toContain('value="1e3"')
    expect(page).toContain('role="alert"')
    expect(page).toContain('请写成普通数字')
  })
})
