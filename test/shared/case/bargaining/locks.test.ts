import { expect, it } from 'vitest'
import { unlockLine } from '../../../../shared/case/bargaining/lock-acts.ts'
import { standingLocks, unopenedLocks } from '../../../../shared/case/bargaining/locks.ts'
import { setFields } from '../../../../shared/case/write.ts'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import { bargainedCase, operationIdOf } from './bargaining-case.ts'

const copied = bargainedCase().commit(
  '抄来一行',
  setFields('product', 'autumn', { name: '秋款', version: '1', order: 'a1' }),
  setFields('operation', 'copied-1', {
    productId: 'autumn',
    order: 'a0',
    name: '后片钉洗水唛',
    countingUnit: '件',
    gradeId: 'grade-1',
    timeSource: 'carried-over',
    givenSeconds: decimalLiteral('12.1'),
    copiedFrom: operationIdOf(1),
    carriedLock: 'lock-1',
  }),
)
const said = {
  id: 'unlock-copy',
  reason: '新款的料不同',
  operator: '记录员',
  unlockedAt: '2014-08-01T06:40:00Z',
}

it('names the lock that a copied line brought along among those that can be opened', () => {
  expect(unopenedLocks(copied.state, 'copied-1')).toMatchObject([
    { id: 'lock-1', operationId: 'copied-1', productId: 'autumn', priceYuan: '0.038' },
  ])
})

it('opens a copied line by one fact and leaves the line it was copied from locked', () => {
  const facts = unopenedLocks(copied.state, 'copied-1').map((lock) => unlockLine(lock, said))
  expect(facts).toHaveLength(1)
  const { state } = copied.commit('解锁', ...facts)
  expect(standingLocks(state).has('copied-1')).toBe(false)
  expect(unopenedLocks(state, 'copied-1')).toEqual([])
  expect(standingLocks(state).get(operationIdOf(1))?.id).toBe('lock-1')
})

it('leaves the copy locked when the line it was copied from is opened', () => {
  const facts = unopenedLocks(copied.state, operationIdOf(1)).map((lock) => unlockLine(lock, said))
  const { state } = copied.commit('解锁', ...facts)
  expect(standingLocks(state).has(operationIdOf(1))).toBe(false)
  expect(standingLocks(state).get('copied-1')?.id).toBe('lock-1')
})
