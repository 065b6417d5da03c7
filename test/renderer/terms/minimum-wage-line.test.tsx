import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { MinimumWageLine } from '../../../renderer/features/terms/sections/minimum-wage-line.tsx'
import { readFloorRule } from '../../../shared/case/pricing/below-floor.ts'
import { readTerms } from '../../../shared/case/terms/read-terms.ts'
import { setFields } from '../../../shared/case/write.ts'
import { decimalLiteral as d } from '../../../shared/numbers/decimal-literal.ts'
import type { DecimalString } from '../../../shared/numbers/decimal-string.ts'
import { buildSampleCase } from '../../shared/case/sample-case.ts'

const line = (ownContributionsYuan: DecimalString | null, place = 'CN-31', asOf = '2014-07-01'): string =>
  renderToStaticMarkup(
    <MinimumWageLine place={place} asOf={asOf} holidays ownContributionsYuan={ownContributionsYuan} />,
  ).replace(/<[^>]*>/g, '')

test('the hour of 立项 is the hour of the floor line, with 个人缴费 in it, and says so', () => {
  // 1820 ÷ 174 = 10.459…; 2200 ÷ 174 = 12.643…, both up to the cent.
  expect(line(null)).toContain('最低工资1820 元/月10.46 元/时')
  expect(line(d('380'))).toContain('最低工资1820 元/月个人缴费 380 元/月两项合 12.65 元/时')
  const { state } = buildSampleCase().commit(
    '个人缴费',
    setFields('terms', 'terms', { ownContributionsYuan: d('380') }),
  )
  const terms = readTerms(state)
  expect(terms.ok && readFloorRule(terms.value)?.hourlyYuan).toBe('12.65')
})

test('nothing, and where the place counts them in, adds nothing', () => {
  expect(line(d('0'))).toContain('最低工资1820 元/月10.46 元/时')
  expect(line(d('380'), 'CN-31', '2014-03-31')).not.toContain('个人缴费')
  expect(line(d('380'), 'CN-31', '2014-03-31')).not.toContain('两项合')
})
