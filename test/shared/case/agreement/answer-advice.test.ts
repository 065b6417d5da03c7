import { expect, it } from 'vitest'
import { adviseAnswer, readAdvice } from '../../../../shared/case/agreement/answer-advice.ts'
import { setFields } from '../../../../shared/case/write.ts'
import { adviceSentence } from '../../../../shared/text/agreement/advice-sentence.ts'
import { agreedCase } from '../agreed-case.ts'

const in2014 = agreedCase()
const today = in2014.commit('日期', setFields('terms', 'terms', { rulesAsOf: '2026-07-01' }))
const elsewhere = in2014.commit('地点', setFields('terms', 'terms', { place: 'CN', rulesAsOf: '2026-07-01' }))

const said = (sample: typeof today, key: string, given: string): string | null => {
  const advice = adviseAnswer(sample.state, key, given)
  return advice === null ? null : adviceSentence(advice)
}

it('a year of less than the minimum wage is worth a second look', () => {
  expect(said(in2014, 'level.average', '10')).toBe(
    '“年度平均工资”写的是 10 元，低于当地最低工资十二个月的合计 21840 元（上海市2014年最低工资标准（文号待核实））。可以写入，请核对。',
  )
  expect(said(in2014, 'level.average', '42000')).toBeNull()
})

it('a heat allowance is held against the figure known of the place, which nobody has checked', () => {
  expect(said(today, 'allowances.heat', '10')).toBe(
    '“高温津贴”写的是 10 元/月，低于当地的高温津贴 300 元/月（2019年公开报道的当地标准（文号、起始日待核实））。可以写入，请核对。',
  )
  expect(said(today, 'allowances.heat', '300')).toBeNull()
})

it('where nothing is known only a figure that is hardly possible is named', () => {
  expect(said(in2014, 'allowances.heat', '10')).toBe(
    '“高温津贴”写的是 10 元/月，小得少见。可以写入，请核对数和单位。',
  )
  expect(said(in2014, 'allowances.heat', '0')).toBeNull()
  expect(said(elsewhere, 'level.average', '10')).toContain('小得少见')
  expect(said(today, 'allowances.night', '10')).toBeNull()
})

it('asks nothing of other answers or of what is no figure yet', () => {
  expect([
    said(today, 'payday.from', '1'),
    said(today, 'level.average', ''),
    said(today, 'level.average', '1e3'),
  ]).toEqual([null, null, null])
})

it('is read of every answer that stands', () => {
  const low = today.commit('写低', setFields('answer', 'level.average', { value: '10' }))
  expect(
    readAdvice(low.state)
      .map(({ key }) => key)
      .sort(),
  ).toEqual(['allowances.heat', 'level.average'])
})
