import { questionIds, questionOf, answerKey } from '../../../shared/agreement/questions.ts'
import { pricedTable } from '../../../shared/case/pricing/priced-table.ts'
import { addFact, setFields } from '../../../shared/case/write.ts'
import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import { calculateAgreedPieceRate } from '../../../shared/pay/piece-rate/agreed-piece-rate.ts'
import type { Operation } from '../../../shared/record/change.ts'
import { buildSampleCase, sampleIds, type SampleCase } from './sample-case.ts'

/** Text that may stand in no document: each is written into a kind that is not public. */
export const canaries = ['金丝雀发言', '金丝雀告知', '金丝雀解锁', '金丝雀记录员'] as const

const given: Readonly<Record<string, string>> = {
  'scope.enterprises': '示例甲服装厂、示例乙服装厂',
  'term.from': '2014-08-01',
  'term.to': '2015-07-31',
  'signing.on': '2014-07-04',
  'payday.from': '25',
  'payday.to': '28',
  'allowances.heat': '200',
  'allowances.night': '10',
  'level.average': '42000',
  'level.rise': '8',
  'breach.extra': '25',
}

/** Every question answered: by the table above, else as it is suggested. */
export const answerOperations = (): readonly Operation[] =>
  questionIds.flatMap((id) =>
    Object.entries(questionOf(id).fields).map(([name, field]) => {
      const key = answerKey(id, name)
      return setFields('answer', key, { value: given[key] ?? field.suggestion ?? '1' })
    }),
  )

/** Locks every priced line of a product at its computed price, the first with an adjustment of +0.002. */
export function lockAll(sample: SampleCase, productId: string, round = '2'): SampleCase {
  const table = pricedTable(sample.state, productId)
  if (!table.ok) throw new Error('the table cannot be priced')
  const locks = table.value.rows.flatMap((row, index) => {
    if (row.computedYuan === null || row.baselineDigest === null) return []
    const adjustmentYuan = decimalLiteral(index === 0 ? '0.002' : '0.000')
    const price = calculateAgreedPieceRate({
      computedYuan: row.computedYuan,
      adjustment: { yuan: adjustmentYuan, negotiationRound: null },
    })
    if (!price.ok) throw new Error('no agreed price')
    return [
      addFact('line-lock', `lock-${row.operation.id}`, {
        productId,
        roundId: 'round-2',
        roundNumber: decimalLiteral(round),
        operationId: row.operation.id,
        priceYuan: price.value,
        computedYuan: row.computedYuan,
        adjustmentYuan,
        baselineDigest: row.baselineDigest,
        unionRepresentative: '职工方代表',
        employerRepresentative: '企业方代表',
        operator: '记录员',
        lockedAt: '2014-07-02T06:40:00Z',
      }),
    ]
  })
  return sample.commit('达成并锁定', ...locks)
}

/** Kinds that are not public, each holding words that must stay off paper. */
const privateOperations = (): readonly Operation[] => [
  addFact('speech', 'speech-1', {
    operationId: sampleIds.sideSeam,
    roundId: 'round-2',
    side: 'union',
    text: canaries[0],
    at: '2014-07-01T06:40:00Z',
  }),
  addFact('worker-notice', 'notice-2', {
    workerCode: 'W-08',
    toldAt: '2014-07-01T06:40:00Z',
    toldBy: canaries[1],
    consented: true,
    noteBlob: null,
  }),
  addFact('line-unlock', 'unlock-1', {
    lockId: 'no-lock',
    operationId: sampleIds.sideSeam,
    reason: canaries[2],
    operator: canaries[3],
    unlockedAt: '2014-07-01T06:40:00Z',
  }),
  setFields('proposal-line', 'draft-1', {
    productId: sampleIds.shirt,
    roundId: 'round-3',
    side: 'employer',
    operationId: sampleIds.sideSeam,
    priceYuan: decimalLiteral('0.987654'),
  }),
]

/** The sample case with names and answers complete; its lines are not agreed yet. */
export const answeredCase = (): SampleCase =>
  buildSampleCase()
    .commit(
      '写明双方',
      setFields('case', 'case', { agreementNumber: 'SL-2014-03' }),
      setFields('party', 'union', { represents: '本市服装企业职工' }),
      setFields('party', 'employer', { represents: '本行业签约企业' }),
      setFields('operation', sampleIds.cuffs, {
        timeSource: 'agreed-by-both',
        givenSeconds: decimalLiteral('22'),
        givenTimeReference: '2014年6月20日会议纪要',
      }),
      setFields('operation', sampleIds.collar, { givenSeconds: decimalLiteral('18') }),
    )
    .commit('回答', ...answerOperations())
    .commit('内部', ...privateOperations())

/** Everything answered and every line agreed: nothing keeps the text a draft. */
export const agreedCase = (): SampleCase =>
  lockAll(lockAll(answeredCase(), sampleIds.jacket), sampleIds.shirt)
