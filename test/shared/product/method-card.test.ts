import { describe, expect, it } from 'vitest'
import { cardState, compareMethods, emptyCard, type Method } from '../../../shared/product/method-card.ts'
import { carriedTimeOf, studiesIn } from '../../../shared/product/carried-time.ts'
import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import { lineOrigin } from '../../../shared/product/line-origin.ts'

const element = { name: '缝左侧缝', breakPoint: '左缝线头离针', frequency: '' }
const method: Method = { machine: '四线包缝', gradeId: 'g1', card: emptyCard, elements: [element] }

describe('a method card', () => {
  it('asks for what it lacks, first things first', () => {
    expect(cardState(emptyCard, [])).toEqual({
      complete: false,
      untouched: true,
      missing: ['start', 'end', 'elements'],
    })
    const begun = { ...emptyCard, start: '右手触到前后片' }
    expect(cardState(begun, [{ ...element, breakPoint: '' }]).missing).toEqual(['end', 'break-point'])
    expect(cardState({ ...begun, end: '放到台面' }, [element]).complete).toBe(true)
  })

  it('tells in which parts two ways of working differ', () => {
    expect(compareMethods(method, { ...method, elements: [{ ...element }] })).toEqual([])
    expect(
      compareMethods(method, {
        machine: '五线包缝',
        gradeId: 'g2',
        card: { ...emptyCard, excludes: '换线' },
        elements: [],
      }),
    ).toEqual(['line-machine', 'grade', 'excludes', 'elements'])
  })
})

describe('a copied line', () => {
  it('is 沿用, 变更 or 新增', () => {
    const copy = { copiedFrom: 'op', takenFrom: null, timeSource: 'carried-over', styleCopied: true } as const
    expect(lineOrigin(copy)).toBe('carried-over')
    expect(lineOrigin({ ...copy, timeSource: 'measured' })).toBe('changed')
    expect(lineOrigin({ ...copy, copiedFrom: null })).toBe('added')
    const own = { copiedFrom: null, takenFrom: null, timeSource: null, styleCopied: false } as const
    expect(lineOrigin(own)).toBeUndefined()
    const taken = { ...own, takenFrom: 'entry', timeSource: 'similar-operation' } as const
    expect(lineOrigin(taken)).toBe('similar-operation')
    expect(lineOrigin({ ...taken, timeSource: 'measured' })).toBe('changed')
  })

  it('keeps the earlier figures as they are and says where they stood', () => {
    const earlier = {
      where: 'T14-21 第 13 行',
      standardSeconds: decimalLiteral('34.2'),
      priceYuan: decimalLiteral('0.108'),
      lockId: null,
      thinStudies: [],
    }
    expect(carriedTimeOf(earlier)).toEqual({
      givenSeconds: '34.2',
      givenTimeReference: '沿用 T14-21 第 13 行',
      currentPriceYuan: '0.108',
      carriedLock: null,
    })
    const ids = ['study-1', 'study-2']
    const { thinStudies } = carriedTimeOf({ ...earlier, thinStudies: ids })
    expect(studiesIn(thinStudies)).toEqual(ids)
    expect(studiesIn(null)).toEqual([])
  })
})
