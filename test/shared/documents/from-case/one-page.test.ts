import { expect, it } from 'vitest'
import { setFields } from '../../../../shared/case/write.ts'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import { decimalOfCount } from '../../../../shared/numbers/decimal-string.ts'
import { createTypesetter } from '../../../../main/exports/pdf/typesetter.ts'
import { prepareResources } from '../../../main/exports/document-resources.ts'
import { readPdf } from '../../../main/exports/read-pdf.ts'
import { agreedCase, lockAll } from '../../case/agreed-case.ts'
import { sampleIds } from '../../case/sample-case.ts'
import { make } from './printed.ts'

/** 示例数据: a sheet of so many operations, one of them measured, as the weekly style has them. */
function sheetOf(rows: number) {
  const carried = { timeSource: 'carried-over' as const, givenTimeReference: '沿用 T14-21 第 3 行' }
  const more = Array.from({ length: rows - 3 }, (_, index) =>
    setFields('operation', `more-${String(index)}`, {
      productId: sampleIds.shirt,
      order: `b${String.fromCharCode(65 + index)}`,
      name: `领罗纹与大身定位${String(index)}`,
      countingUnit: index % 3 === 0 ? '对' : '件',
      gradeId: 'grade-1',
      givenSeconds: decimalOfCount(BigInt(12 + index)),
      ...carried,
    }),
  )
  const grown = agreedCase().commit(
    '写全',
    ...more,
    setFields('operation', sampleIds.cuffs, carried),
    setFields('product', sampleIds.shirt, { code: 'T14-28', copiedFrom: sampleIds.jacket }),
    setFields('confirmation', sampleIds.shirt, {
      number: 'QR-2014-07',
      annexNumber: decimalLiteral('7'),
      effectiveOn: '2014-10-20',
    }),
  )
  return lockAll(grown, sampleIds.shirt)
}

async function printed(rows: number) {
  const { model, draft } = make(sheetOf(rows).state, 'style-confirmation', sampleIds.shirt)
  const typeset = await typesetter.typeset(model)
  if (!typeset.ok) throw new Error(JSON.stringify(typeset.problems))
  return { draft, ...(await readPdf(typeset.pdf)) }
}

const typesetter = createTypesetter(prepareResources())

it.each([16, 20])(
  'a sheet of %i rows fits one page and reads back',
  async (rows) => {
    const { draft, pages, text } = await printed(rows)
    expect([draft, pages.length]).toEqual([false, 1])
    expect(text).toContain('至2014年10月31日（遇节假日请核对）')
    expect(text).toContain('张贴人')
  },
  60_000,
)

it('above that the table comes first, then terms and signatures together', async () => {
  const { pages } = await printed(24)
  expect(pages).toHaveLength(2)
  expect(pages[0]).toContain('整件计件单价合计')
  for (const words of ['执行日', '组长', '签字日期', '张贴人']) expect(pages[1]).toContain(words)
}, 60_000)
