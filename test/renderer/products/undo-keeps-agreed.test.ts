import { describe, expect, it } from 'vitest'
import { closedKind, planTakeBack } from '../../../renderer/database/take-back.ts'
import { frozenWords } from '../../../renderer/features/step/lasting-words.ts'
import { removesAgreed } from '../../../shared/case/products/remove-operations.ts'
import { setFields } from '../../../shared/case/write.ts'
import { bargainedCase, operationIdOf } from '../../shared/case/bargaining/bargaining-case.ts'
import { emptyCase } from '../../shared/case/sample-case.ts'

const sample = bargainedCase()
const agreed = operationIdOf(1)
const open = operationIdOf(3)

describe('undo and redo', () => {
  const said = '这一撤销会移除已达成并锁定的工序。请先到一协商解锁（写理由），再回一品移除。'

  it('do not take out an agreed row', () => {
    expect(
      frozenWords(closedKind(sample.state, [setFields('operation', agreed, { removed: true })]) ?? ''),
    ).toBe(said)
  })

  it('do not take back what brought an agreed row, or its style, into being', () => {
    const made = sample.changes.find(({ change }) => change.label === '列出工序')
    if (made === undefined) throw new Error('no change made the rows')
    const { operations } = planTakeBack(emptyCase().state, made.change)
    const ofLine = operations.filter(({ kind, id }) => kind === 'operation' && id === agreed)
    const ofStyle = operations.filter(({ kind }) => kind === 'product')
    expect([ofLine.length, ofStyle.length]).toEqual([1, 1])
    expect(removesAgreed(sample.state, ofLine)).toBe(true)
    expect(removesAgreed(sample.state, ofStyle)).toBe(true)
  })

  it('take back what brought an open row', () => {
    expect(removesAgreed(sample.state, [setFields('operation', open, { productId: null })])).toBe(false)
    expect(removesAgreed(sample.state, [setFields('operation', agreed, { machine: null })])).toBe(false)
  })
})
