import { describe, expect, it } from 'vitest'
import { unlockLine } from '../../../../shared/case/bargaining/lock-acts.ts'
import { standingLocks } from '../../../../shared/case/bargaining/locks.ts'
import { copyStyle } from '../../../../shared/case/products/copy-style.ts'
import { operationsOf } from '../../../../shared/case/products/operation-rows.ts'
import { agreedOf, removeOperations } from '../../../../shared/case/products/remove-operations.ts'
import { readPricedLine } from '../../../../shared/case/pricing/earlier-line.ts'
import { setFields } from '../../../../shared/case/write.ts'
import { bargainedCase, operationIdOf, productId } from '../bargaining/bargaining-case.ts'

const sample = bargainedCase()
const agreed = operationIdOf(1)
const open = operationIdOf(3)

describe('taking operations out', () => {
  it('takes out what is not agreed, also where its time is sealed', () => {
    expect(removeOperations(sample.state, [open])).toEqual([setFields('operation', open, { removed: true })])
  })

  it('takes out nothing while one of the rows is agreed and locked', () => {
    expect(agreedOf(sample.state, [agreed, open])).toEqual([agreed])
    expect(removeOperations(sample.state, [agreed])).toEqual([])
    expect(removeOperations(sample.state, [open, agreed])).toEqual([])
  })

  it('takes the row out once it is unlocked', () => {
    const lock = standingLocks(sample.state).get(agreed)
    if (lock === undefined) throw new Error('no lock')
    const unlocked = sample.commit(
      '解锁',
      unlockLine(lock, { id: 'unlock-1', reason: '工序取消', operator: '记录员', unlockedAt: lock.lockedAt }),
    )
    expect(removeOperations(unlocked.state, [agreed])).toHaveLength(1)
  })

  it('lets a copied style do without a line that was agreed for another', () => {
    let count = 0
    const copied = sample.commit(
      '复制',
      ...copyStyle(sample.state, {
        fromProductId: productId,
        productId: 'copy',
        title: { name: '新款', code: 'T14-22', version: '1' },
        earlier: readPricedLine,
        newId: () => `new-${String((count += 1))}`,
      }),
    )
    const line = operationsOf(copied.state, 'copy')[0]?.id ?? ''
    expect(standingLocks(copied.state).has(line)).toBe(true)
    expect(removeOperations(copied.state, [line])).toHaveLength(1)
  })
})
