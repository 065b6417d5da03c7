import { priceOperation } from '../../../../shared/case/pricing/priced-operation.ts'
import { readRecord } from '../../../../shared/case/read.ts'
import { readTerms } from '../../../../shared/case/terms/read-terms.ts'
import { addFact, setFields } from '../../../../shared/case/write.ts'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import { calculateAdjustment } from '../../../../shared/pay/piece-rate/agreed-piece-rate.ts'
import type { SampleCase } from '../sample-case.ts'

/** 示例数据: both sides lock a line of the sample case in round 2. */
export function lockLine(before: SampleCase, operationId: string, price: string): SampleCase {
  const { state } = before
  const terms = readTerms(state)
  const operation = readRecord(state, 'operation', operationId)
  if (!terms.ok || operation === undefined) throw new Error('nothing to lock')
  const { computedYuan, baselineDigest } = priceOperation(state, terms.value, operation)
  if (computedYuan === null || baselineDigest === null) throw new Error('the line has no price')
  const productId = operation.productId ?? ''
  const priceYuan = decimalLiteral(price)
  return before.commit(
    '达成并锁定',
    setFields('round', 'round-2', { productId, number: decimalLiteral('2') }),
    addFact('line-lock', `lock-${operationId}`, {
      productId,
      roundId: 'round-2',
      roundNumber: decimalLiteral('2'),
      operationId,
      priceYuan,
      computedYuan,
      adjustmentYuan: calculateAdjustment(priceYuan, computedYuan),
      baselineDigest,
      unionRepresentative: '职工方代表',
      employerRepresentative: '企业方代表',
      operator: '记录员',
      lockedAt: '2014-07-01T02:00:00.000Z',
    }),
  )
}
