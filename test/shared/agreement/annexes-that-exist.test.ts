import { expect, it } from 'vitest'
import { resolveAgreement } from '../../../shared/agreement/resolve-agreement.ts'
import { agreementMatters } from '../../../shared/case/agreement/open-matters.ts'
import { readAgreement } from '../../../shared/case/agreement/read-agreement.ts'
import { setFields } from '../../../shared/case/write.ts'
import { answerSentence } from '../../../shared/text/agreement/answer-sentence.ts'
import { agreedCase } from '../case/agreed-case.ts'
import { sampleAnswers, sampleInputs } from './sample-inputs.ts'

const words = (inputs = sampleInputs): string =>
  JSON.stringify(resolveAgreement(inputs).chapters.map(({ articles }) => articles))

it('the text sends the reader to no annex that nobody can print', () => {
  const said = words()
  expect(said.match(/附件[二四]/g)).toEqual(['附件二', '附件四'])
  expect(said).toContain('本协议没有附件二和附件四，编号留空。')
})

it('the enterprises stand in the text itself', () => {
  expect(words()).toContain('示例甲厂、示例乙厂')
})

it('an answer that names such an annex is no answer', () => {
  const { questions, holes } = resolveAgreement({
    ...sampleInputs,
    answers: { ...sampleAnswers, 'scope.enterprises': '附件四所列企业' },
  })
  const problems = questions.flatMap(({ fields }) => fields.flatMap(({ problem }) => problem ?? []))
  expect(problems.map(answerSentence)).toEqual([
    '“适用于”写到了附件二或附件四，本协议没有这两个附件。请把内容直接写在这里。',
  ])
  expect(holes.map(({ label }) => label)).toEqual(['适用于哪些企业'])
})

it('words of 立项 that name one keep the text a draft and are asked for', () => {
  const named = agreedCase().commit('写明', setFields('party', 'employer', { represents: '附件四所列企业' }))
  const agreement = readAgreement(named.state)
  expect(agreement.draft).toBe(true)
  expect(agreementMatters(agreement).places).toEqual([
    { code: 'setup', at: '企业方代表谁（没有附件二和附件四，请写明）' },
  ])
})
