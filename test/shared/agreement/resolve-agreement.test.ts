import { describe, expect, it } from 'vitest'
import { resolveAgreement } from '../../../shared/agreement/resolve-agreement.ts'
import type { AgreementInputs, ResolvedAgreement } from '../../../shared/agreement/resolved-agreement.ts'
import { answerSentence } from '../../../shared/text/agreement/answer-sentence.ts'
import { emptyInputs, sampleAnswers, sampleInputs } from './sample-inputs.ts'

const textOf = (agreement: ResolvedAgreement, caption: string): readonly string[] =>
  (
    agreement.chapters.flatMap(({ articles }) => articles).find((one) => one.caption === caption)?.blocks ??
    []
  ).map(({ parts }) =>
    parts
      .map((part) =>
        part.kind === 'hole'
          ? `【${part.label}】`
          : part.kind === 'article'
            ? `〔${part.caption}〕`
            : part.text,
      )
      .join(''),
  )

const withAnswers = (answers: Readonly<Record<string, string>>): AgreementInputs => ({
  ...sampleInputs,
  answers: { ...sampleAnswers, ...answers },
})

describe('an agreement with everything known', () => {
  const agreement = resolveAgreement(sampleInputs)

  it('has no hole and no open question', () => {
    expect(agreement.holes).toEqual([])
    expect(agreement.questions.filter(({ answered }) => !answered)).toEqual([])
  })

  it('reads as a statute', () => {
    expect(textOf(agreement, '期限')).toEqual([
      '本协议自2014年8月1日起执行，至2015年7月31日止。期满前六十日内，任何一方可以书面提出续订，另一方应当在15日内书面答复。',
    ])
    expect(textOf(agreement, '小时工资标准').slice(0, 1)).toEqual([
      '小时工资标准的基数为每小时11.34元（大写：壹拾壹元叁角肆分）。小时工资标准是计算计件单价的依据，也是计时支付的依据。',
    ])
    expect(textOf(agreement, '小时工资标准').slice(2)).toEqual([
      '一级，系数1.00，每小时11.34元；',
      '二级，系数1.10，每小时12.474元；',
      '三级，系数1.20，每小时13.608元。',
    ])
    expect(textOf(agreement, '标准工时')).toEqual([
      '标准工时等于平均用时乘以评定系数，再乘以1与宽放率之和。宽放率为15%，以正常时间为基数，其中个人需要5%、疲劳4%、作业停顿6%。',
    ])
    expect(textOf(agreement, '计算单价')).toEqual([
      '计算单价按下式计算：',
      '计算单价（元）＝ 标准工时（秒）× 11.34 × 工序等级系数 ÷ 3600',
    ])
    expect(textOf(agreement, '算例').slice(1)).toEqual([
      '附件一第11行，一级：66.0×11.34×1.00÷3600＝0.2079，舍入为0.208元；没有协商调整额，计件单价为0.208元。',
      '附件一没有得数正好在中间的行，为说明这时怎样舍入，假设一道一级工序的标准工时为50.0秒：50.0×11.34×1.00÷3600＝0.1575，正好在中间，舍入为0.158元。这一例是假设，只说明舍入，不是附件一的行。',
      '附件一（T14-21）第29行，三级：118.0×11.34×1.20÷3600＝0.44604，舍入为0.446元；加上协商调整额0.004元，计件单价为0.450元。',
    ])
  })

  it('marks periods that paper writes in characters', () => {
    const [trial] = agreement.chapters
      .flatMap(({ articles }) => articles)
      .filter(({ caption }) => caption === '试行与复核')
    const bound = trial?.blocks.flatMap(({ parts }) => parts.filter((part) => part.kind === 'bound'))
    expect(bound).toEqual([
      { kind: 'bound', text: '10', form: 'numeral', origin: { kind: 'answer', key: 'trial.days' } },
      { kind: 'bound', text: '5', form: 'numeral', origin: { kind: 'answer', key: 'trial.again' } },
    ])
  })
})

describe('an agreement with nothing known', () => {
  const agreement = resolveAgreement(emptyInputs)

  it('has a hole for every question and every source, none without words', () => {
    const asked = new Set(
      agreement.holes.map(({ origin }) => (origin.kind === 'answer' ? origin.key.split('.')[0] : '')),
    )
    asked.delete('')
    expect(asked.size).toBe(agreement.questions.length)
    expect(agreement.holes.filter(({ label, caption }) => label === '' || caption === '')).toEqual([])
    expect(agreement.holes.some(({ origin }) => origin.kind === 'list' && origin.list === 'examples')).toBe(
      true,
    )
  })

  it('asks in the order of the text', () => {
    expect(agreement.questions.slice(0, 3).map(({ id }) => id)).toEqual(['scope', 'term', 'reply'])
    expect(agreement.questions.find(({ id }) => id === 'reply')?.captions).toEqual(['期限', '调整', '变更'])
  })
})

it('a clause that was not agreed is not printed and is no hole', () => {
  const without = { ...sampleInputs, sources: { ...sampleInputs.sources, 'holiday-sentence': '' } }
  expect(resolveAgreement(without).holes).toEqual([])
  expect(textOf(resolveAgreement(without), '停产和休假').at(-1)).toMatch(/^病假工资/)
})

describe('an answer that cannot be right is no answer', () => {
  const problemsOf = (answers: Readonly<Record<string, string>>) =>
    resolveAgreement(withAnswers(answers)).questions.flatMap(({ fields }) =>
      fields.flatMap(({ problem }) => (problem === undefined ? [] : [answerSentence(problem)])),
    )

  it.each([
    [{ 'payday.from': '28', 'payday.to': '25' }, '发薪日写成了次月 28 日至 25 日，先后反了。'],
    [{ 'payday.from': '1e3' }, '“次月”写的是 1e3。请写成普通数字，例如 25。'],
    [{ 'payday.to': '32' }, '“至”写的是 32 日。应在 1 至 31 之间，请核对。'],
    [{ 'trial.days': '2.5' }, '“试行”写的是 2.5。请写成整数。'],
    [{ 'overtime.workday': '140' }, '“工作日”写的是 140。应在 150 至 1000 之间，请核对。'],
    [{ 'term.to': '2014-07-31' }, '写成了 2014-08-01 至 2014-07-31，先后反了。'],
    [{ 'term.to': '2017-08-01' }, '协议期限写到了 2017-08-01，超过三年，请核对。'],
    [{ 'signing.on': '七月四日' }, '“签字日期”写的是 七月四日。请写成 2026-06-17 这样的日期。'],
    [{ 'approval.body': '董事会' }, '“审议”写的是 董事会。应是 职工代表大会、职工大会 之一。'],
    [{ 'breach.extra': '' }, '“差额的”还没有填。'],
  ])('%j', (answers, sentence) => {
    expect(problemsOf(answers)).toEqual([sentence])
    expect(resolveAgreement(withAnswers(answers)).holes.length).toBeGreaterThan(0)
  })

  it('three years to the day are allowed', () => {
    expect(problemsOf({ 'term.to': '2017-07-31' })).toEqual([])
  })
})
