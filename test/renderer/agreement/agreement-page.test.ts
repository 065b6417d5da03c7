import { describe, expect, it, vi } from 'vitest'
import { readAgreement } from '../../../shared/case/agreement/read-agreement.ts'
import { readAgreementStep } from '../../../shared/case/steps/agreement-step.ts'
import { agreementMatters } from '../../../shared/case/agreement/open-matters.ts'
import { openMatters, papersOfStep } from '../../../renderer/features/agreement/open-matters.ts'
import { setFields } from '../../../shared/case/write.ts'
import { caseDocument } from '../../../shared/documents/from-case/case-document.ts'
import { checkRows } from '../../../renderer/features/agreement/export/check-rows.ts'
import { missingNotice } from '../../../renderer/features/agreement/missing-notice.ts'
import { articleNumberOf } from '../../../renderer/features/agreement/article-number-of.ts'
import { paperAt } from '../../../renderer/features/agreement/papers.ts'
import { answerWords } from '../../../renderer/features/agreement/questions/answer-words.ts'
import { nextOpenQuestion } from '../../../renderer/features/agreement/questions/next-open-question.ts'
import { checkCount } from '../../../renderer/features/agreement/confirmation/confirmation-form.tsx'
import { runsOf } from '../../../shared/documents/document-runs.ts'
import { agreedCase, answeredCase } from '../../shared/case/agreed-case.ts'
import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import { emptyCase, sampleIds } from '../../shared/case/sample-case.ts'

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
  onProducts: vi.fn(),
  onTalks: vi.fn(),
})

describe('what is missing', () => {
  it('is said with its article, and a click goes to the first', () => {
    const asked = places()
    const notice = missingNotice(papersOfStep(twoOpen.state, 'agreement', undefined), asked)
    if (notice.kind !== 'missing') throw new Error(notice.kind)
    expect(notice.sentence).toBe(
      '专项协议还有 2 处没填：第十九条每月几号发工资、第三十五条检查怎么做，多久一次',
    )
    notice.onGo?.()
    expect(asked.onQuestion).toHaveBeenCalledWith('payday')
  })

  it('is nothing in a complete case', () => {
    expect(missingNotice(papersOfStep(complete.state, 'agreement', undefined), places())).toEqual({
      kind: 'complete',
      words: '合同已齐',
    })
  })
})

describe('one count', () => {
  const bare = emptyCase()
  const half = answeredCase().commit(
    '撤回',
    setFields('answer', 'payday.from', { value: null }),
    setFields('case', 'case', { agreementNumber: null }),
    setFields('party', 'union', { name: null }),
  )
  it.each([
    ['empty', bare],
    ['half', half],
    ['two open', twoOpen],
    ['complete', complete],
  ] as const)('is said at the bottom, in the bar and in the checks: %s', (_, { state }) => {
    const matters = openMatters(state, 'agreement', null)
    const step = readAgreementStep(state, undefined)
    const notice = missingNotice(papersOfStep(state, 'agreement', undefined), places())
    const rows = checkRows({
      made: { draft: true },
      figures: { compared: 0, different: [] },
      matters,
      preview: { current: true, problem: undefined },
    })
    const count = matters.places.length
    const words = count === 0 ? '没有空着的地方' : `还有 ${String(count)} 处没填`
    expect(step.total - step.done).toBe(count)
    expect(rows.map((row) => row.words)).toContain(words)
    if (notice.kind === 'missing' && count > 0) expect(notice.sentence).toContain(`专项协议${words}`)
  })

  it('is what the page itself leaves open', () => {
    const made = caseDocument(half.state, { kind: 'agreement', productId: null, sample: false })
    if (!made.ok) throw new Error('not made')
    const labels = runsOf(made.model).flatMap((run) =>
      run.kind === 'hole' && !run.question.startsWith('算例')
        ? [run.question.replace(/（[^（]*）$/, '')]
        : [],
    )
    expect(new Set(labels).size).toBe(agreementMatters(readAgreement(half.state)).places.length)
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
      matters: openMatters(answeredCase().state, 'agreement', null),
      preview: { current: true, problem },
    })
    expect(rows.map(({ state, words }) => `${state} ${words}`)).toEqual([
      'refused 有数和工价表不一样',
      'refused 文件没有写出：字“𬭎”字体里没有。',
      'ok 没有空着的地方',
      'todo 还有 4 行没有达成',
    ])
  })
})

it('names the style whose sheet has the same number in 附件五', () => {
  const { state } = complete.commit(
    '编号',
    setFields('product', sampleIds.shirt, { copiedFrom: sampleIds.jacket }),
    setFields('confirmation', sampleIds.shirt, {
      number: '2014-1',
      annexNumber: decimalLiteral('1'),
      effectiveOn: '2014-10-20',
    }),
    setFields('confirmation', sampleIds.jacket, { annexNumber: decimalLiteral('1') }),
  )
  const said = '附件五第 1 号和 X14-05 的确认单同号'
  const matters = openMatters(state, 'style-confirmation', sampleIds.shirt)
  const preview = { current: true, problem: undefined }
  const rows = checkRows({ made: { draft: true }, figures: { compared: 0, different: [] }, matters, preview })
  expect(rows).toContainEqual({ key: 'number', state: 'todo', words: said, note: '导出时每页印“草案”' })
  const asked = places()
  const notice = missingNotice(papersOfStep(state, 'style-confirmation', sampleIds.shirt), asked)
  if (notice.kind !== 'missing') throw new Error(notice.kind)
  expect(notice.sentence).toBe(`确认单${said}`)
  notice.onGo?.()
  expect(asked.onSheet).toHaveBeenCalledOnce()
})

it('takes a count and nothing else', () => {
  expect(['10', ''].map((typed) => checkCount('annexNumber', typed))).toEqual([undefined, undefined])
  expect(checkCount('annexNumber', '1e3')).toBe('附件五第几号写的是 1e3。请写成整数，例如 10。')
  expect(checkCount('trialDays', '-3')).toBe('试行工作日写的是 -3。请写成整数，例如 10。')
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
