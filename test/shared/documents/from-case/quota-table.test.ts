import readXlsxFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { buildXlsx } from '../../../../main/exports/xlsx/build-xlsx.ts'
import { setFields } from '../../../../shared/case/write.ts'
import { caseDocument } from '../../../../shared/documents/from-case/case-document.ts'
import type { FoldState } from '../../../../shared/record/fold-state.ts'
import { agreedCase, answeredCase } from '../../case/agreed-case.ts'
import { sampleIds } from '../../case/sample-case.ts'

async function sheetOf(state: FoldState, productId: string, fileAs?: 'quota-table') {
  const request = { kind: 'price-annex' as const, productId, sample: false }
  const made = caseDocument(state, fileAs === undefined ? request : { ...request, fileAs })
  if (!made.ok || made.model.kind !== 'price-annex') throw new Error('no table')
  const built = await buildXlsx([made.model])
  if (!built.ok) throw new Error(JSON.stringify(built.problems))
  const [sheet] = await readXlsxFile(Buffer.from(built.bytes))
  const rows = sheet?.data ?? []
  const heads = rows.find((cells) => cells[0] === '序号') ?? []
  const at = heads.findIndex((head) => String(head).startsWith('现行单价'))
  const lineOf = (words: string) =>
    rows.find((cells) => cells.some((cell) => String(cell).startsWith(words))) ?? []
  return { heads: at < 0 ? [] : heads.slice(at), after: (words: string) => lineOf(words).slice(at), rows }
}

describe('定额表', () => {
  it('carries 现行单价 and 涨幅 as the page does, and says that nobody agreed them', async () => {
    const { heads, after, rows } = await sheetOf(agreedCase().state, sampleIds.jacket, 'quota-table')
    expect(heads).toEqual(['现行单价（元／件）', '涨幅（%）'])
    // 0.208 + 0.002 agreed against 0.200.
    expect(after('开三个内袋')).toEqual([0.2, 5])
    expect(after('整件计件单价合计')).toEqual([0.2, 5])
    expect(rows.flat().join('')).toContain('现行单价和涨幅供对照，不是双方约定的内容，不计入核对码。')
  })

  it('compares the computed price while none is agreed, and has a dash where nothing is known', async () => {
    const { after } = await sheetOf(answeredCase().state, sampleIds.shirt, 'quota-table')
    // 34.2 × 11.34 ÷ 3600 = 0.10773 → 0.108 against 0.098.
    expect(after('合侧缝')).toEqual([0.098, 10.2])
    expect(after('上领罗纹')).toEqual(['—', '—'])
    expect(after('整件计件单价合计')).toEqual(['—', '—'])
  })

  it('has no such columns in 附件一, nor where no line has a price of today', async () => {
    const { state } = agreedCase()
    expect((await sheetOf(state, sampleIds.jacket)).heads).toEqual([])
    const none = agreedCase().commit(
      '清空',
      setFields('operation', sampleIds.innerPockets, { currentPriceYuan: null }),
    )
    expect((await sheetOf(none.state, sampleIds.jacket, 'quota-table')).heads).toEqual([])
  })

  it('bears the code of the agreement that its other columns belong to', () => {
    const { state } = agreedCase()
    const code = (fileAs?: 'quota-table') => {
      const request = { kind: 'price-annex' as const, productId: sampleIds.jacket, sample: false }
      const made = caseDocument(state, fileAs === undefined ? request : { ...request, fileAs })
      return made.ok ? made.model.furniture.verificationCode : undefined
    }
    expect(code()).toMatch(/\d/)
    expect(code('quota-table')).toBe(code())
  })
})
