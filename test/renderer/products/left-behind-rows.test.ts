import { describe, expect, it } from 'vitest'
import { staleLockSentence } from '../../../renderer/features/bargaining/bargaining-words.ts'
import { leftBehindRows } from '../../../renderer/features/products/left-behind-rows.ts'
import { gapTable } from '../../../shared/case/bargaining/gap-table.ts'
import { setFields } from '../../../shared/case/write.ts'
import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import type { FieldsOf } from '../../../shared/case/record-kinds.ts'
import {
  bargainedCase,
  operationIdOf,
  pricedCase,
  productId,
} from '../../shared/case/bargaining/bargaining-case.ts'

const sample = bargainedCase()
const agreed = operationIdOf(1)
const changed = (fields: FieldsOf<'operation'>, id = agreed) =>
  sample.commit('改', setFields('operation', id, fields))
const lineOf = (state: typeof sample.state) => {
  const table = gapTable(state, productId)
  const line = table.ok ? table.value.lines[0] : undefined
  if (line === undefined) throw new Error('no line')
  return line
}

describe('a row whose price was agreed', () => {
  it('says nothing while it is what was agreed, and before anything is', () => {
    expect(leftBehindRows(sample.state, productId).size).toBe(0)
    expect(leftBehindRows(changed({ gradeId: 'grade-3' }, operationIdOf(13)).state, productId).size).toBe(0)
    expect(leftBehindRows(pricedCase().state, productId).size).toBe(0)
  })

  it('says so in its row once its grade is another', () => {
    const behind = leftBehindRows(changed({ gradeId: 'grade-2' }).state, productId)
    expect([...behind.keys()]).toEqual([agreed])
    expect(behind.get(agreed)).toContain(
      '达成价 0.038 元，达成时计算价是 0.038 元；现在的规则算出来是 0.042 元',
    )
  })

  it.each([
    [{ countingUnit: '条' }, '计价单位 件 → 条', 'counting-unit'],
    [{ countPerGarment: decimalLiteral('2') }, '每件数量 1 → 2', 'count-per-garment'],
  ] as const)('says so once it is another piece: %j', (fields, words, what) => {
    const { state } = changed(fields)
    expect(leftBehindRows(state, productId).get(agreed)).toContain(`达成以后改了${words}，达成价没有跟着变`)
    const line = lineOf(state)
    expect(line).toMatchObject({ status: 're-study', agreed: false })
    expect(line.lockChanged?.map((one) => one.what)).toEqual([what])
    expect(staleLockSentence(line.lockChanged ?? [], decimalLiteral('0.038'), line.computedYuan)).toBe(
      `${words}。锁定的 0.038 没有跟着变。变的是计价的口径，标准工时没有变，不用重新测时：先解锁这一行，双方重新提交、重新达成。`,
    )
  })

  it('is what was agreed again once it is put back', () => {
    const back = changed({ countingUnit: '条' }).commit(
      '改',
      setFields('operation', agreed, { countingUnit: '件' }),
    )
    expect(leftBehindRows(back.state, productId).size).toBe(0)
    expect(lineOf(back.state)).toMatchObject({ status: 'locked', agreed: true })
  })

  it('is left to 需复测 where the way of working changed', () => {
    const { state } = changed({ machine: '五线包缝' })
    expect(leftBehindRows(state, productId).size).toBe(0)
    expect(lineOf(state).status).toBe('re-study')
  })
})
