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

/** 示例数据: the sheet of sixteen operations, one of them measured, as the weekly style has them. */
function sixteenRows() {
  const carried = { timeSource: 'carried-over' as const, givenTimeReference: '沿用 T14-21 第 3 行' }
  const more = Array.from({ length: 13 }, (_, index) =>
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

it('a sheet of sixteen rows fits one page and reads back', async () => {
  const { model, draft } = make(sixteenRows().state, 'style-confirmation', sampleIds.shirt)
  const typeset = await createTypesetter(prepareResources()).typeset(model)
  if (!typeset.ok) throw new Error(JSON.stringify(typeset.problems))
  const { pages, text } = await readPdf(typeset.pdf)
  expect([draft, pages.length]).toEqual([false, 1])
  expect(text).toContain('至2014年10月31日（遇节假日请核对）')
  expect(text).toContain('张贴人')
}, 60_000)
