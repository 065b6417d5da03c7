import { describe, expect, test } from 'vitest'
import {
  agreedOperations,
  agreedSentence,
  pasteSeconds,
  typeSeconds,
  type AgreedEntry,
} from '../../../renderer/features/measurement/list/agreed-times.ts'

const entry = (operationId: string, name: string): AgreedEntry => ({
  operationId,
  name,
  seconds: '',
  ticked: false,
})

const tenths = { what: 'standard-time', scale: 1, mode: 'half-up', step: 'after-allowance' } as const
const tooFine = '标准工时写的是 30.25。立项约定到 0.1 秒，请写双方认可到 0.1 秒的数，或者先到立项改小数位数。'

const entries = [entry('o1', '合肩缝'), entry('o2', '上领 罗纹'), entry('o3', '合侧缝')]

const shown = (pasted: readonly AgreedEntry[]) => pasted.map(({ seconds, ticked }) => [seconds, ticked])

describe('times that both sides accept, several at once', () => {
  test('a column of seconds goes down from the cell it was pasted into', () => {
    expect(shown(pasteSeconds('12.1\r\n10.7\r\n', 1, entries, tenths).entries)).toEqual([
      ['', false],
      ['12.1', true],
      ['10.7', true],
    ])
  })

  test('operations and seconds are matched by name, below a heading, whatever stands before and between', () => {
    const pasted = pasteSeconds(
      '序号\t工序\t设备\t秒\n1\t合侧缝\t包缝\t34.2\n2\t上领罗纹\t\t18.2',
      0,
      entries,
      tenths,
    )
    expect(pasted.refused).toEqual([])
    expect(shown(pasted.entries)).toEqual([
      ['', false],
      ['18.2', true],
      ['34.2', true],
    ])
  })

  test('nothing is taken when a name is not there, a time is none, or there are more rows than operations', () => {
    const unknown = pasteSeconds('合侧缝\t34.2\n钉主唛\t19.6', 0, entries, tenths)
    expect([unknown.entries, unknown.refused]).toEqual([entries, ['“钉主唛”不在这张表里。']])
    expect(pasteSeconds('合侧缝\t1e3', 0, entries, tenths).refused[0]).toMatch(/^“合侧缝”：/)
    expect(pasteSeconds('1\n2', 2, entries, tenths).refused).toEqual(['粘贴的行比表里的工序多，一共 3 道。'])
    const twins = [...entries, entry('o4', '合侧缝')]
    expect(pasteSeconds('合侧缝\t34.2', 0, twins, tenths).refused).toEqual([
      '有 2 道都叫“合侧缝”，请直接填在表里。',
    ])
  })

  test('it waits for a choice, for seconds and for the source', () => {
    expect(agreedSentence(entries, '纪要', tenths)).toBe('还没有选工序。写上秒数就算选上。')
    const ticked = entries.map((one, index) => ({ ...one, ticked: index === 0 }))
    expect(agreedSentence(ticked, '纪要', tenths)).toBe('“合肩缝”还没有写秒数。')
    expect(agreedSentence(typeSeconds(entries, 0, '-3'), '纪要', tenths)).toMatch(/^“合肩缝”：/)
    expect(agreedSentence(typeSeconds(entries, 0, '１９．９'), ' ', tenths)).toMatch(/^还没有写出处/)
    expect(agreedSentence(typeSeconds(entries, 0, '19.9'), '纪要', tenths)).toBeUndefined()
  })

  test('a time finer than 立项 keeps is refused, typed or pasted, and never rounded', () => {
    const typed = typeSeconds(entries, 0, '30.25')
    expect(agreedSentence(typed, '纪要', tenths)).toBe(`“合肩缝”：${tooFine}`)
    expect(agreedOperations(typed, '纪要', tenths)).toEqual([])
    for (const text of ['30.25', '合肩缝\t30.25'])
      expect(pasteSeconds(`${text}\n`, 0, entries, tenths)).toEqual({
        entries,
        refused: [`“合肩缝”：${tooFine}`],
      })
    expect(agreedSentence(typeSeconds(entries, 0, '30.2'), '纪要', tenths)).toBeUndefined()
    expect(agreedSentence(typed, '纪要', { ...tenths, scale: 2 })).toBeUndefined()
    expect(agreedSentence(typed, '纪要', null)).toBeUndefined()
  })

  test('the chosen ones take one source, plain digits, in one list of operations', () => {
    const written = agreedOperations(typeSeconds(entries, 2, '３４．２'), ' 6 月 17 日纪要 ', tenths)
    expect(written).toHaveLength(1)
    expect(written[0]).toMatchObject({
      id: 'o3',
      fields: { timeSource: 'agreed-by-both', givenSeconds: '34.2', givenTimeReference: '6 月 17 日纪要' },
    })
  })
})
