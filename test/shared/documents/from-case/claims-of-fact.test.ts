import { describe, expect, it } from 'vitest'
import { readStudyTerms } from '../../../../shared/case/measurement/study-terms.ts'
import { sealOperation } from '../../../../shared/case/measurement/seal.ts'
import { readOperationTime } from '../../../../shared/case/measurement/operation-time.ts'
import { readStudy } from '../../../../shared/case/measurement/study.ts'
import { readPricedLine } from '../../../../shared/case/pricing/earlier-line.ts'
import { copyStyle } from '../../../../shared/case/products/copy-style.ts'
import { operationsOf } from '../../../../shared/case/products/operation-rows.ts'
import { readMeasurementStep } from '../../../../shared/case/steps/measurement-step.ts'
import { setFields } from '../../../../shared/case/write.ts'
import type { DerivationInput } from '../../../../shared/derivation/derivation.ts'
import { caseDocument } from '../../../../shared/documents/from-case/case-document.ts'
import { factorOnPaper, withPaperBrackets } from '../../../../shared/documents/from-case/sum-words.ts'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import { agreedCase, lockAll } from '../../case/agreed-case.ts'
import {
  buildSampleCase,
  emptyCase,
  productOperations,
  sampleIds,
  studyOperations,
  tapOperations,
  termsOperations,
  type SampleCase,
} from '../../case/sample-case.ts'
import { make, printedRows, printedWords } from './printed.ts'

const carried = (seconds: string) => ({
  timeSource: 'carried-over' as const,
  givenSeconds: decimalLiteral(seconds),
  givenTimeReference: 'T14-21 第 1 行',
  gradeId: 'grade-1',
})

/** 示例数据: a style copied from the shirt; its first line with the whole card, its second without any. */
const copyOf = (sample: SampleCase, breakPoint = '对齐完'): SampleCase =>
  sample.commit(
    '复制一款',
    setFields('product', 'copy', {
      name: '圆领T恤',
      code: 'T14-28',
      copiedFrom: sampleIds.shirt,
      order: 'a2',
    }),
    setFields('operation', 'copy-seam', {
      productId: 'copy',
      order: 'a0',
      name: '合侧缝',
      copiedFrom: sampleIds.sideSeam,
      ...carried('34.2'),
    }),
    setFields('method-card', 'copy-seam', {
      version: decimalLiteral('1'),
      start: '取片',
      content: '四线拷克合两侧缝',
      end: '放下成品',
    }),
    ...['取片对齐', '缝左侧缝', '翻转缝右侧缝', '剪线码放'].map((name, index) =>
      setFields('element', `copy-element-${String(index)}`, {
        operationId: 'copy-seam',
        order: `a${String(index)}`,
        name,
        breakPoint: [breakPoint, '左缝到头', '右缝到头', '放下'][index] ?? null,
        frequency: '1',
      }),
    ),
    setFields('operation', 'copy-collar', {
      productId: 'copy',
      order: 'a1',
      name: '上领罗纹',
      copiedFrom: sampleIds.collar,
      ...carried('18'),
    }),
    setFields('operation', 'typed', { productId: 'copy', order: 'a2', name: '剪线头', ...carried('20') }),
  )

const noteOf = (sample: SampleCase): string =>
  printedWords(make(sample.state, 'style-confirmation', 'copy').model)

describe('what the sheet says of carried lines', () => {
  it('is what their cards say, line by line, and never that anybody compared the work', () => {
    expect(noteOf(copyOf(agreedCase()))).toContain(
      '沿用3道，第1行方法卡与款T14-21逐项相同，第2行没有写全方法卡，第3行依据见附件三（T14-28）。',
    )
    expect(noteOf(copyOf(agreedCase()))).not.toContain('核对过')
  })

  it('names a line whose card differs', () => {
    expect(noteOf(copyOf(agreedCase(), '压脚前'))).toContain('第1行方法卡与款T14-21有不同')
  })

  it('offers places of posting only where they were agreed', () => {
    const sample = lockAll(copyOf(agreedCase()), 'copy').commit(
      '确认单',
      setFields('confirmation', 'copy', {
        number: 'QR-2014-07',
        annexNumber: decimalLiteral('7'),
        negotiatedOn: '2014-10-16',
        effectiveOn: '2014-10-20',
      }),
    )
    expect(noteOf(sample)).toContain('阅览室')
    const open = sample.commit('收回', setFields('answer', 'posting.places', { value: null }))
    expect(noteOf(open)).not.toContain('阅览室')
    expect(noteOf(open)).toContain('张贴处')
  })
})

/** The study of the sample, sealed under an accuracy that its twelve cycles do not reach. */
function sealedTooEarly(): SampleCase {
  const measured = emptyCase()
    .commit('登记规则', ...termsOperations())
    .commit('误差', setFields('terms', 'terms', { accuracy: decimalLiteral('0.005') }))
    .commit('列出工序', ...productOperations())
    .commit('登记条件', ...studyOperations())
    .commit('测 12 个周程', ...tapOperations())
  const study = readStudy(measured.state, sampleIds.study)
  if (study?.ok !== true) throw new Error('not readable')
  const terms = readStudyTerms(measured.state)
  const act = { id: 'seal-1', by: '记录员', sealedAt: '2014-06-17T06:40:00Z' }
  return measured.commit('封存', sealOperation(measured.state, study.value, terms, act))
}

const copyOfStyle = (sample: SampleCase, from: string): SampleCase => {
  let made = 0
  return sample.commit(
    '复制一款',
    ...copyStyle(sample.state, {
      fromProductId: from,
      productId: `copy-of-${from}`,
      title: { name: '圆领T恤', code: 'T14-28', version: '1' },
      earlier: readPricedLine,
      newId: () => `${from}-${String((made += 1))}`,
    }),
  )
}

describe('a study sealed before it was accurate enough', () => {
  const sample = sealedTooEarly()

  it('is marked in the column of annex one', () => {
    const { model } = make(sample.state, 'price-annex', sampleIds.shirt)
    if (model.kind !== 'price-annex') throw new Error(model.kind)
    expect(printedRows(model.table).map((row) => row.source)).toEqual(['本次测时（未测够）', '沿用', '待测'])
  })

  it('says in annex three how many were needed and how many there are, and no measuring error', () => {
    const { model } = make(sample.state, 'derivation-annex', sampleIds.shirt)
    if (model.kind !== 'derivation-annex') throw new Error(model.kind)
    const [said = ''] = model.rows[0]?.exclusions ?? []
    expect(said).toMatch(/^未测够：按置信度95\.45%（z＝2）、误差不超过±0\.5%，“.+”需\d+次，有效12次。$/)
  })

  it('goes with its time into a copied style, and from there into the next', () => {
    const [first, second] = [copyOfStyle(sample, sampleIds.shirt), 'copy-of-shirt']
    const both = copyOfStyle(first, second)
    for (const productId of [second, `copy-of-${second}`]) {
      const [row] = operationsOf(both.state, productId)
      if (row === undefined) throw new Error('no line')
      const time = readOperationTime(both.state, row, readStudyTerms(both.state))
      expect([time.source, time.lacks.map(({ studyId }) => studyId)]).toEqual([
        'carried-over',
        [sampleIds.study],
      ])
      expect(readMeasurementStep(both.state, productId).timed?.thin).toEqual([{ at: row.id, row: 1 }])
      const prices = make(both.state, 'price-annex', productId).model
      if (prices.kind !== 'price-annex') throw new Error(prices.kind)
      expect(printedRows(prices.table)[0]?.source).toBe('沿用（未测够）')
      const sums = make(both.state, 'derivation-annex', productId).model
      if (sums.kind !== 'derivation-annex') throw new Error(sums.kind)
      expect(sums.rows[0]?.exclusions.join('')).toMatch(
        /^本次没有测时。沿用的时间当时未测够：按置信度95\.45%（z＝2）、误差不超过±0\.5%，“.+”需\d+次，有效12次。$/,
      )
    }
  })

  it('is no longer said once the copied line is timed or agreed anew', () => {
    const copied = copyOfStyle(sample, sampleIds.shirt)
    const [row] = operationsOf(copied.state, 'copy-of-shirt')
    if (row === undefined) throw new Error('no line')
    const agreed = copied.commit('双方认可', setFields('operation', row.id, { timeSource: 'agreed-by-both' }))
    const [now] = operationsOf(agreed.state, 'copy-of-shirt')
    if (now === undefined) throw new Error('no line')
    expect(readOperationTime(agreed.state, now, readStudyTerms(agreed.state)).lacks).toEqual([])
    expect(readMeasurementStep(agreed.state, 'copy-of-shirt').timed?.thin).toEqual([])
  })

  it('is not said of a study that reached it', () => {
    const enough = buildSampleCase()
    for (const kind of ['price-annex', 'derivation-annex'] as const)
      expect(JSON.stringify(make(enough.state, kind, sampleIds.shirt).model)).not.toContain('未测够')
  })
})

describe('a figure that does not end', () => {
  const mean = {
    operation: 'mean',
    inputs: [
      { value: '7', name: 'reading', role: 'item' },
      { value: '7.26', name: 'reading', role: 'item' },
      { value: '8', name: 'reading', role: 'item' },
    ],
  }
  // The derivation types ask for more than these functions read.
  const input = (value: string, from?: unknown): DerivationInput =>
    JSON.parse(JSON.stringify({ value, role: 'times', name: 'observed-time', from }))

  it('starts from its readings: their sum by their number', () => {
    expect(factorOnPaper(input('1113/150', mean))).toBe('22.26 ÷ 3')
    const normal = {
      operation: 'product',
      inputs: [
        { value: '1113/150', role: 'times', from: mean },
        { value: '105', role: 'times' },
        { value: '100', role: 'over' },
      ],
    }
    expect(factorOnPaper(input('7791/1000', normal))).toBe('22.26 ÷ 3 × 105 ÷ 100')
  })

  it('else shows its first four digits and …, never a fraction of two strange numbers', () => {
    expect(factorOnPaper(input('2213/150'))).toBe('14.7533…')
    expect(factorOnPaper(input('14.75'))).toBe('14.75')
  })

  it('stands between brackets of one width', () => {
    expect(withPaperBrackets('(7.42 ＋ 7.5) ÷ 2 × (1 ＋ 15%)')).toBe('（7.42 ＋ 7.5）÷ 2 ×（1 ＋ 15%）')
  })
})

describe('the notes of annex one', () => {
  it('say that the allowance is inside only of the times measured here', () => {
    const notes = (productId: string) =>
      printedWords(make(agreedCase().state, 'price-annex', productId).model)
    expect(notes(sampleIds.shirt)).toContain(
      '本次测时的标准工时已经包含正常时间15%的宽放；其他来源的标准工时按其依据，计算单价时不再加宽放。',
    )
    expect(notes(sampleIds.jacket)).toContain('标准工时按各行的依据，计算单价时不再加宽放。')
    expect(notes(sampleIds.jacket)).not.toContain('已经包含')
  })
})

it('the quota table of a step before the agreement is not called an annex', () => {
  const named = (fileAs?: 'quota-table') => {
    const request = { kind: 'price-annex' as const, productId: sampleIds.shirt, sample: false }
    const made = caseDocument(agreedCase().state, fileAs === undefined ? request : { ...request, fileAs })
    return made.ok ? made.fileName : ''
  }
  expect([named(), named('quota-table')]).toEqual(['附件一-圆领T恤-T14-21', '定额表-圆领T恤-T14-21'])
})
