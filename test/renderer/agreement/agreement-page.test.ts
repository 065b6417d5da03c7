import { describe, expect, it, vi } from 'vitest'
import { readAgreement } from '../../../shared/case/agreement/read-agreement.ts'
import { readAgreementStep } from '../../../shared/case/steps/agreement-step.ts'
import { setFields } from '../../../shared/case/write.ts'
import { caseDocument } from '../../../shared/documents/from-case/case-document.ts'
import { checkRows } from '../../../renderer/features/agreement/export/check-rows.ts'
import { missingNotice } from '../../../renderer/features/agreement/missing-notice.ts'
import { articleNumberOf } from '../../../renderer/features/agreement/article-number-of.ts'
import { paperAt } from '../../../renderer/features/agreement/papers.ts'
import { answerWords } from '../../../renderer/features/agreement/questions/answer-words.ts'
import { nextOpenQuestion } from '../../../renderer/features/agreement/questions/next-open-question.ts'
import { checkCount } from '../../../renderer/features/agreement/confirmation/confirmation-form.tsx'
import { agreedCase, answeredCase } from '../../shared/case/agreed-case.ts'

const complete = agreedCase()
const twoOpen = complete.commit(
  '撤回',
  setFields('answer', 'payday.from', { value: null }),
  setFields('answer', 'inspection.interval', { value: null }),
)

const places = (questions = readAgreement(twoOpen.state).questions) => ({
  questions,
  articleNumber: articleNumberOf,
  onQuestion: vi.fn(),
  onSheet: vi.fn(),
  onSetup: vi.fn(),
  onTalks: vi.fn(),
})

describe('what is missing', () => {
  it('is said with its article, and a click goes to the first', () => {
    const asked = places()
    const notice = missingNotice(readAgreementStep(twoOpen.state, undefined), asked)
    if (notice.kind !== 'missing') throw new Error(notice.kind)
    expect(notice.sentence).toBe('还有 2 处没填：第十九条每月几号发工资、第三十五条检查怎么做，多久一次')
    notice.onGo?.()
    expect(asked.onQuestion).toHaveBeenCalledWith('payday')
  })

  it('is nothing in a complete case', () => {
    expect(missingNotice(readAgreementStep(complete.state, undefined), places())).toEqual({
      kind: 'complete',
      words: '合同已齐',
    })
  })
})

describe('questions', () => {
  it('go round from the open one to the next without an answer', () => {
    const { questions } = readAgreement(twoOpen.state)
    expect(nextOpenQuestion(questions, undefined)).toBe('payday')
    expect(nextOpenQuestion(questions, 'payday')).toBe('inspection')
    expect(nextOpenQuestion(questions, 'inspection')).toBe('payday')
    expect(nextOpenQuestion(readAgreement(complete.state).questions, 'payday')).toBeUndefined()
  })

  it('say what was answered in one line', () => {
    const { questions } = readAgreement(complete.state)
    const words = (id: string) => questions.filter((one) => one.id === id).map(answerWords)[0]
    expect(words('payday')).toBe('次月 25 日 至 28 日')
    expect(words('achievable')).toBe('90%')
  })
})

describe('checks before export', () => {
  it('say draft, open lines and what the host refused', () => {
    const made = caseDocument(answeredCase().state, { kind: 'agreement', productId: null, sample: false })
    if (!made.ok) throw new Error('not made')
    const problem = {
      code: 'document-refused',
      place: 'agreement',
      given: '字“𬭎”字体里没有',
      expected: '',
    } as const
    const rows = checkRows({
      made,
      figures: { compared: 3, different: ['第2行'] },
      openLines: 4,
      conflicts: 0,
      preview: { current: true, problem },
    })
    expect(rows.map(({ state, words }) => `${state} ${words}`)).toEqual([
      'refused 有数和工价表不一样',
      'refused 文件没有写出：字“𬭎”字体里没有。',
      'todo 还有 1 处没填',
      'todo 还有 4 行没有达成',
    ])
  })
})

it('takes a count and nothing else', () => {
  expect(['10', ''].map(checkCount)).toEqual([undefined, undefined])
  expect(checkCount('1e3')).toBe('写的是 1e3。请写成整数，例如 10。')
  expect(checkCount('-3')).toBe('写的是 -3。请写成整数，例如 10。')
})

it('finds the paper by the address', () => {
  expect(['', 'annex-1', 'annex-3', 'confirmation', 'nothing'].map((rest) => paperAt(rest).kind)).toEqual([
    'agreement',
    'price-annex',
    'derivation-annex',
    'style-confirmation',
    'agreement',
  ])
})
