import { expect, test } from 'vitest'
import { resolveAgreement } from '../../../../shared/agreement/resolve-agreement.ts'
import { readAgreementSources } from '../../../../shared/case/terms/agreement-sources.ts'
import { setFields } from '../../../../shared/case/write.ts'
import { completeTerms, stateOf } from './terms-state.ts'

const parties = [
  setFields('party', 'employer', { name: '某行业协会', represents: '本行业签约企业' }),
  setFields('party', 'union', { name: '某行业工会联合会', represents: '上述企业职工' }),
]

test('立项 leaves no source of the agreement open', () => {
  const inputs = readAgreementSources(stateOf([...completeTerms, ...parties]))
  expect(inputs.grades.map(({ hourlyYuan }) => hourlyYuan)).toEqual(['11.34', '12.474'])
  expect(inputs.sources).toMatchObject({
    'base-hourly-capitals': '壹拾壹元叁角肆分',
    'shift-seconds': '28800',
    'allowance-total': '9%',
    confidence: '95.45%（z＝2）',
    accuracy: '5%',
  })
  // What the times of the tables add is read with the tables.
  const sources = { ...inputs.sources, 'kept-times-clause': '' }
  const { holes } = resolveAgreement({ ...inputs, sources, answers: {}, examples: [] })
  expect(holes.filter(({ origin }) => origin.kind === 'source')).toEqual([])
})

test('nothing stated leaves every place open', () => {
  expect(readAgreementSources(stateOf([]))).toEqual({
    // No coefficient table is an answer, not a hole; no amount for a grade of skill is one too.
    sources: { 'coefficient-sentence': '', 'coefficient-factor': '', 'skilled-hours-sentence': '' },
    grades: [],
    skills: null,
    allowanceParts: [],
  })
})
