import { describe, expect, it } from 'vitest'
import { agreementMatters } from '../../../../shared/case/agreement/open-matters.ts'
import { readAgreement } from '../../../../shared/case/agreement/read-agreement.ts'
import { pricedTable } from '../../../../shared/case/pricing/priced-table.ts'
import { setFields, addFact } from '../../../../shared/case/write.ts'
import { checkDocument } from '../../../../shared/documents/check-document.ts'
import { caseDocument, type CaseDocumentKind } from '../../../../shared/documents/from-case/case-document.ts'
import { compareFigures } from '../../../../shared/documents/from-case/compare-figures.ts'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import { agreedCase, answeredCase, canaries, lockAll } from '../../case/agreed-case.ts'
import { emptyCase, sampleIds, type SampleCase } from '../../case/sample-case.ts'
import { everyWord, make, printedRows, printedTotal, printedWords } from './printed.ts'

const kinds: readonly CaseDocumentKind[] = [
  'agreement',
  'price-annex',
  'derivation-annex',
  'style-confirmation',
]
const complete = agreedCase()

const withSheet = (sample: SampleCase): SampleCase =>
  sample.commit(
    '填确认单',
    setFields('product', sampleIds.shirt, { copiedFrom: sampleIds.jacket }),
    setFields('confirmation', sampleIds.shirt, {
      number: 'QR-2014-07',
      annexNumber: decimalLiteral('7'),
      effectiveOn: '2014-10-20',
    }),
  )

const priced = (sample: SampleCase, productId: string) => {
  const table = pricedTable(sample.state, productId)
  if (!table.ok) throw new Error('not priced')
  return table.value
}

describe('figures', () => {
  it.each([sampleIds.shirt, sampleIds.jacket])(
    'of every row of %s are those of the priced table',
    (productId) => {
      const { model } = make(complete.state, 'price-annex', productId)
      if (model.kind !== 'price-annex') throw new Error(model.kind)
      const table = priced(complete, productId)
      const rows = printedRows(model.table)
      expect(rows).toHaveLength(table.rows.length)
      for (const [index, row] of table.rows.entries()) {
        expect(rows[index]).toMatchObject({
          'row-number': String(index + 1),
          'output-quota': row.quotaPieces,
          'computed-price': row.computedYuan,
          'piece-rate': row.priceYuan,
          'eight-hour-pay': row.shiftIncomeYuan,
          'agreed-round': '2',
        })
        expect(Number(rows[index]?.['standard-time'])).toBe(Number(row.time.seconds))
        expect(rows[index]?.adjustment).toBe(index === 0 ? '＋0.002' : '—')
      }
      expect(printedTotal(model.table, 1, 'piece-rate')).toBe(table.totalPriceYuan.sum)
      expect(printedTotal(model.table, 1, 'computed-price')).toBe(table.totalComputedYuan.sum)
      expect(printedTotal(model.table, 1, 'adjustment')).toBe(`＋${table.totalAdjustmentYuan.sum ?? ''}`)
    },
  )

  it('of the derivation annex recompute from what is printed', () => {
    const { model } = make(complete.state, 'derivation-annex', sampleIds.shirt)
    if (model.kind !== 'derivation-annex') throw new Error(model.kind)
    const [sideSeam, collar] = model.rows
    const lines = (sideSeam?.lines ?? []).map(({ label, sum, unrounded, result }) => [
      label,
      sum.map((run) => ('text' in run ? run.text : '')).join(''),
      unrounded,
      result,
    ])
    expect(lines.slice(0, 5)).toEqual([
      ['计件单价', '0.108 ＋ 协商调整额0.002　（第2轮达成）', null, '0.110'],
      ['计算单价（舍入）', '34.2 × 11.34 × 1.00 ÷ 3600，四舍五入到三位小数', '0.10773', '0.108'],
      ['标准工时（舍入）', '四舍五入到一位小数', '34.19941875', '34.2'],
      ['加宽放', '29.738625 ×（1 ＋ 15%）', null, '34.19941875'],
      ['正常时间', '28.3225 × 105 ÷ 100　（评定：职工方110，企业方100，取平均）', null, '29.738625'],
    ])
    expect(lines.slice(6).map(([, sum]) => sum)).toEqual([
      '取片对齐：74.89 ÷ 12',
      '缝左侧缝：106.33 ÷ 12',
      '翻转缝右侧缝：102.96 ÷ 11',
      '剪线码放：46.33 ÷ 12',
    ])
    expect(sideSeam?.readings.map(({ name, readings }) => [name, readings.length])).toEqual([
      ['取片对齐', 12],
      ['缝左侧缝', 12],
      ['翻转缝右侧缝', 12],
      ['剪线码放', 12],
    ])
    expect(sideSeam?.readings[2]?.readings.filter(({ excluded }) => excluded)).toEqual([
      { number: '5', seconds: '17.34', excluded: true },
    ])
    expect(sideSeam?.exclusions.at(-1)).toBe(
      '[ ]内为剔除：第5周程“翻转缝右侧缝”，断线，记录员，14:40。不剔除则平均28.9875秒，标准工时35.0秒，计算单价0.110元。',
    )
    expect(sideSeam?.record).toEqual(['测时单C1　W-07　2014年6月17日14:40封存　方法卡第1版'])
    expect(everyWord(model)).toContain('沿用：2013年工价表第6行')
    expect(collar?.readings).toEqual([])
  })

  it('name the counting unit once, or in a column where rows differ', () => {
    const annex = (sample: SampleCase) => {
      const { model } = make(sample.state, 'price-annex', sampleIds.shirt)
      if (model.kind !== 'price-annex') throw new Error(model.kind)
      const quota = model.table.columns.find(({ role }) => role === 'output-quota')?.unit
      return { model, quota, units: printedRows(model.table).map((row) => row['counting-unit']) }
    }
    const same = annex(
      complete.commit('改单位', setFields('operation', sampleIds.cuffs, { countingUnit: '件' })),
    )
    const differing = annex(
      complete.commit('改单位', setFields('operation', sampleIds.cuffs, { countingUnit: '对' })),
    )
    expect(same.quota).toBe('件／8小时')
    expect(same.units).toEqual([undefined, undefined, undefined])
    expect(same.model.facts).toContain('计价单位：件')
    expect(differing.quota).toBe('每8小时')
    expect(differing.units).toEqual(['件', '件', '对'])
    expect(differing.model.facts).toEqual(['产品：圆领T恤　T14-21', '2014年8月1日至2015年7月31日执行'])
  })

  it('print three worked examples, one of them a tie', () => {
    const words = printedWords(make(complete.state, 'price-annex', sampleIds.shirt).model)
    expect(words).toContain(
      '第1行，一级：34.2×11.34×1.00÷3600＝0.10773，舍入为0.108元；加调整额0.002元，计件单价为0.110元',
    )
    expect(words).toContain(
      '本表没有得数正好在中间的行，另假设一例（不是本表的行），一级：10.0×11.34×1.00÷3600＝0.0315，正好在中间，舍入为0.032元',
    )
    expect(words).toContain('协议第六条、第十四条')
  })
})

describe('a draft', () => {
  it('is what any open line, question or number makes of every document', () => {
    const open = answeredCase()
    for (const kind of kinds) {
      const { model, draft, fileName } = make(open.state, kind, sampleIds.shirt)
      expect(draft).toBe(true)
      expect(fileName).toContain('草案')
      expect(model.furniture.marks).toEqual(['demonstration', 'draft'])
      expect(model.furniture.verificationCode).toBeNull()
      if (model.kind === 'style-confirmation') expect(model.posting).toBeNull()
      if (model.kind === 'agreement') expect(model.codeBox).toBeNull()
    }
  })

  it('shows no price that nobody agreed', () => {
    const { model } = make(answeredCase().state, 'price-annex', sampleIds.shirt)
    if (model.kind !== 'price-annex') throw new Error(model.kind)
    for (const row of printedRows(model.table)) {
      expect(row).toMatchObject({
        'piece-rate': '—',
        'eight-hour-pay': '—',
        adjustment: '—',
        'agreed-round': '—',
      })
    }
    expect(printedTotal(model.table, 1, 'piece-rate')).toBe('—')
  })

  it('comes back when the baseline of a locked line changes', () => {
    const changed = complete.commit(
      '改时间',
      setFields('operation', sampleIds.collar, { givenSeconds: decimalLiteral('19') }),
    )
    const { draft, model } = make(changed.state, 'price-annex', sampleIds.shirt)
    expect(draft).toBe(true)
    if (model.kind !== 'price-annex') throw new Error(model.kind)
    const stale = printedRows(model.table).filter((row) => row['standard-time'] === '19.0')
    expect(stale).toHaveLength(1)
    expect(stale[0]).toMatchObject({ 'piece-rate': '—', adjustment: '—', 'agreed-round': '—' })
    expect(compareFigures(changed.state, model, sampleIds.shirt).different).toEqual([])
  })

  it('counts each open question once', () => {
    const unanswered = complete.commit(
      '撤回',
      setFields('answer', 'payday.from', { value: null }),
      setFields('answer', 'reply.days', { value: null }),
    )
    const { draft, model } = make(unanswered.state, 'agreement', null)
    expect([agreementMatters(readAgreement(unanswered.state)).places.length, draft]).toEqual([2, true])
    expect(checkDocument(model)).toEqual([])
  })
})

describe('a complete text', () => {
  it('is no draft, carries its code and passes the check', () => {
    const sheet = withSheet(complete)
    for (const kind of kinds) {
      const { model, draft } = make(sheet.state, kind, sampleIds.shirt)
      expect([kind, draft]).toEqual([kind, false])
      expect(model.furniture.verificationCode).toMatch(/^\d{4} \d{4} \d{4}$/)
      expect(checkDocument(model)).toEqual([])
    }
  })

  it('keeps its code when it is signed on another day, and no other change', () => {
    const code = (sample: SampleCase) =>
      make(sample.state, 'agreement', null).model.furniture.verificationCode
    const signed = complete.commit('签字', setFields('answer', 'signing.on', { value: '2014-07-09' }))
    const rise = complete.commit('改', setFields('answer', 'level.rise', { value: '9' }))
    expect(code(signed)).toBe(code(complete))
    expect(code(rise)).not.toBe(code(complete))
  })

  it('has one code for text and table', () => {
    const code = (kind: CaseDocumentKind) =>
      make(complete.state, kind, sampleIds.shirt).model.furniture.verificationCode
    expect(code('price-annex')).toBe(code('agreement'))
    expect(code('derivation-annex')).toBe(code('agreement'))
  })
})

describe('the confirmation sheet', () => {
  it('counts ten working days on the calendar and marks the measured row', () => {
    const { model } = make(withSheet(complete).state, 'style-confirmation', sampleIds.shirt)
    if (model.kind !== 'style-confirmation') throw new Error(model.kind)
    const words = printedWords(model)
    expect(words).toContain('本次测时的1道（第1行）试行10个工作日，至2014年10月31日')
    expect(words).toContain('2014年11月3日按试行期实际产量复核')
    expect(model.table.parts.flatMap(({ rows }) => rows.map(({ measuredNow }) => measuredNow))).toEqual([
      true,
      false,
      false,
    ])
    expect(model.posting?.runs.length).toBeGreaterThan(0)
  })
})

describe('what is not public', () => {
  it('stands in no model', () => {
    for (const kind of kinds) {
      const words = everyWord(make(withSheet(complete).state, kind, sampleIds.shirt).model)
      for (const canary of [...canaries, '0.987654', 'notice-1', 'W-08']) expect(words).not.toContain(canary)
    }
  })
})

describe('names and lacks', () => {
  it('names the file after the document', () => {
    const name = (kind: CaseDocumentKind, sample: boolean) =>
      make(withSheet(complete).state, kind, sampleIds.shirt, sample).fileName
    expect(name('agreement', true)).toBe('示例-劳动定额专项协议')
    expect(name('price-annex', false)).toBe('附件一-圆领T恤-T14-21')
    expect(name('style-confirmation', false)).toBe('确认单-T14-21')
  })

  it('says what a page cannot be made without', () => {
    const empty = emptyCase().state
    expect(caseDocument(empty, { kind: 'agreement', productId: null, sample: false })).toEqual({
      ok: false,
      lacking: [{ code: 'rules-date' }],
    })
    expect(caseDocument(complete.state, { kind: 'price-annex', productId: 'nobody', sample: false })).toEqual(
      {
        ok: false,
        lacking: [{ code: 'product' }],
      },
    )
  })

  it('is a draft again after an unlock', () => {
    const unlocked = complete.commit(
      '解锁',
      addFact('line-unlock', 'unlock-2', {
        lockId: `lock-${sampleIds.collar}`,
        operationId: sampleIds.collar,
        reason: '重新测时',
        operator: '记录员',
        unlockedAt: '2014-07-03T06:40:00Z',
      }),
    )
    expect(make(unlocked.state, 'agreement', null).draft).toBe(true)
    expect(make(lockAll(answeredCase(), sampleIds.shirt).state, 'agreement', null).draft).toBe(true)
  })
})

describe('the comparison before export', () => {
  it.each(kinds)('finds every figure of the %s in the table', (kind) => {
    const { state } = withSheet(complete)
    const { compared, different } = compareFigures(
      state,
      make(state, kind, sampleIds.shirt).model,
      sampleIds.shirt,
    )
    expect(different).toEqual([])
    expect(compared).toBeGreaterThan(5)
  })

  it("names the row of a digit that is not the table's", () => {
    const { model } = make(complete.state, 'price-annex', sampleIds.shirt)
    const planted: unknown = JSON.parse(JSON.stringify(model).replace('"0.062"', '"0.063"'))
    const { different } = compareFigures(complete.state, planted as typeof model, sampleIds.shirt)
    expect(different).toEqual(['第2行'])
  })
})
