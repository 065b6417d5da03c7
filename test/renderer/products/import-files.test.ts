import { describe, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { decodeText } from '../../../renderer/features/products/import/decode-text.ts'
import { readTableFile } from '../../../renderer/features/products/import/read-table-file.ts'
import { tableFileSentence } from '../../../renderer/features/products/import/table-file.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
/** 工序,设备 / 合侧缝,四线包缝 as a Chinese Windows saves it. */
const gb18030 = Uint8Array.from([
  0xb9, 0xa4, 0xd0, 0xf2, 0x2c, 0xc9, 0xe8, 0xb1, 0xb8, 0x0d, 0x0a, 0xba, 0xcf, 0xb2, 0xe0, 0xb7, 0xec, 0x2c,
  0xcb, 0xc4, 0xcf, 0xdf, 0xb0, 0xfc, 0xb7, 0xec, 0x0d, 0x0a,
])
/** 工序,設備 / 合側縫,四線包縫 in Big5. */
const big5 = Uint8Array.from([
  0xa4, 0x75, 0xa7, 0xc7, 0x2c, 0xb3, 0x5d, 0xb3, 0xc6, 0x0d, 0x0a, 0xa6, 0x58, 0xb0, 0xbc, 0xc1, 0x5f, 0x2c,
  0xa5, 0x7c, 0xbd, 0x75, 0xa5, 0x5d, 0xc1, 0x5f,
])

const read = async (name: string, bytes: Uint8Array) => {
  const result = await readTableFile(name, bytes)
  return result.ok ? result.file : tableFileSentence(result.problem)
}
const rows = [
  ['工序', '设备'],
  ['合侧缝', '四线包缝'],
]

describe('encodings', () => {
  it('reads UTF-8, GB18030 and UTF-16, with and without their marks', () => {
    expect(decodeText(utf8('\uFEFF工序'))).toEqual({ text: '工序', encoding: 'UTF-8' })
    expect(decodeText(gb18030)).toMatchObject({ encoding: 'GB18030' })
    const marked = Uint8Array.from([0x84, 0x31, 0x95, 0x33, ...gb18030])
    expect(decodeText(marked)?.text.startsWith('工序')).toBe(true)
    expect(decodeText(Uint8Array.from([0xff, 0xfe, 0xe5, 0x5d]))).toEqual({ text: '工', encoding: 'UTF-16' })
  })

  it.each([
    ['another encoding', big5],
    ['half a character', utf8('工序').slice(0, 5)],
    ['a text that was spoilt before', utf8('锟斤拷,设备')],
    ['something that is no text', Uint8Array.from([0x89, 0x50, 0x00, 0x01])],
  ])('does not guess at %s', (_, bytes) => {
    expect(decodeText(bytes)).toBeUndefined()
  })
})

describe('a CSV file', () => {
  it('is read whatever separates its cells', async () => {
    expect(await read('a.csv', gb18030)).toMatchObject({ format: 'GB18030', sheets: [{ name: '' }] })
    expect(await read('a.csv', utf8('工序;设备\n合侧缝;四线包缝'))).toMatchObject({ sheets: [{ rows }] })
    expect(await read('a.txt', utf8('工序\t设备\n合侧缝\t四线包缝\t\n'))).toMatchObject({
      sheets: [{ rows: [...rows, []] }],
    })
  })

  it.each([
    ['工序,设备\n合侧缝,"四线包缝\n', '第 2 行的引号没有成对，后面的格分不开。请补上或去掉这个引号再导入。'],
    ['工序,设备\n合侧缝\n', '第 2 行有 1 格，别的行有 2 格。请核对这一行的逗号，带逗号的内容要加引号。'],
    ['工序,设备\n合,侧,缝\n', '第 2 行有 3 格，别的行有 2 格。请核对这一行的逗号，带逗号的内容要加引号。'],
    ['\n\n', '这个文件里没有内容。请换一个文件。'],
  ])('that is broken is refused whole: %j', async (text, sentence) => {
    expect(await read('a.csv', utf8(text))).toBe(sentence)
  })

  it('of another encoding is refused', async () => {
    expect(await read('a.csv', big5)).toBe('没有认出编码，部分汉字是乱码。请另存为 UTF-8 再导入。')
  })
})

describe('a workbook', () => {
  it('gives the text of each sheet, numbers as a person saw them', async () => {
    const bytes = await writeXlsxFile([
      {
        sheet: 'T14-21',
        data: [
          ['工序', '现行单价'],
          ['合侧缝', { type: Number, value: 0.1 + 0.108 }],
        ],
      },
      { sheet: '空', data: [[]] },
    ]).toBuffer()
    expect(await read('a.xlsx', new Uint8Array(bytes))).toMatchObject({
      format: 'XLSX',
      sheets: [
        {
          name: 'T14-21',
          rows: [
            ['工序', '现行单价'],
            ['合侧缝', '0.208'],
          ],
        },
      ],
    })
  })

  it.each([
    ['text', utf8('no zip')],
    ['a torn zip', Uint8Array.from([0x50, 0x4b, 3, 4, ...Array.from({ length: 60 }, () => 0)])],
  ])('that is %s is refused', async (_, bytes) => {
    expect(await read('a.xlsx', bytes)).toBe(
      '这个文件不是 Excel 工作簿，或者已经损坏。请用 Excel 打开后另存为 .xlsx 再导入。',
    )
  })

  it('of the old format is named', async () => {
    const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0])
    expect(await read('a.xls', old)).toBe(
      '这是旧格式的 .xls，或者加了密码。请用 Excel 另存为不加密码的 .xlsx 再导入。',
    )
  })
})
