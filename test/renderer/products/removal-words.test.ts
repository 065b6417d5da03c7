import { describe, expect, it } from 'vitest'
import { agreedRowsSentence, removalLabel } from '../../../renderer/features/products/sheet/removal-words.ts'
import { readOperationRows } from '../../../shared/case/measurement/operation-row.ts'
import { setFields } from '../../../shared/case/write.ts'
import { bargainedCase, operationIdOf, productId } from '../../shared/case/bargaining/bargaining-case.ts'

const rows = readOperationRows(bargainedCase().state, productId)

describe('rows that stay', () => {
  const named = rows.map(({ number, operation }) => ({ number, name: operation.name ?? '' }))

  it('are named, with the way to take them out', () => {
    expect(agreedRowsSentence(named.slice(0, 1))).toBe(
      '第 1 行“后片钉洗水唛”的工价已经达成并锁定。请到一协商解锁（写理由）后再移除。',
    )
  })

  it('are all numbered, and the first three called by name', () => {
    expect(agreedRowsSentence(named.slice(0, 3))).toContain('第 1、2、3 行“后片钉洗水唛”、“前后片配片”、“')
    expect(agreedRowsSentence(named.slice(0, 3))).not.toContain('等')
    expect(agreedRowsSentence(named.slice(0, 4))).toMatch(/^第 1、2、3、4 行“.*”等的工价/)
  })
})

describe('what undo says of a row that went', () => {
  const blank = bargainedCase().commit(
    '加一行',
    setFields('operation', 'new', { productId, order: 'b', name: '烫标' }),
  )
  const untimed = readOperationRows(blank.state, productId).filter(({ operation }) => operation.id === 'new')

  it('is that it was sealed, with how many readings', () => {
    const seam = rows.filter(({ operation }) => operation.id === operationIdOf(13))
    expect(removalLabel(seam)).toBe('移除 合侧缝（已封存，有 12 个读数）')
    expect(removalLabel([...rows.slice(2, 3), ...seam, ...untimed])).toBe(
      '移除 3 道工序（2 道已封存，有 24 个读数）',
    )
  })

  it('is its name alone where nothing was timed', () => {
    expect(removalLabel(untimed)).toBe('移除 烫标')
  })
})
