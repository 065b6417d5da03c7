import { describe, expect, it } from 'vitest'
import type { TextPart } from '../../../shared/agreement/agreement-text.ts'
import { agreementArticles, agreementChapters } from '../../../shared/agreement/chapters.ts'
import { findMissingClauses, requiredClauses } from '../../../shared/agreement/content-check.ts'
import { captionsByQuestion, keysOf } from '../../../shared/agreement/question-states.ts'
import { answerKey, findAnswerPlace, questionIds, questionOf } from '../../../shared/agreement/questions.ts'
import { checkAnswer } from '../../../shared/agreement/check-answer.ts'
import { sources } from '../../../shared/agreement/source-id.ts'

const partsOf = (): readonly TextPart[] =>
  agreementArticles.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'items-of' ? [] : block.parts)),
  )
const textOf = (part: TextPart): string => (part.kind === 'text' ? part.text : '')
const captions = agreementArticles.map(({ caption }) => caption)

describe('the text', () => {
  it('has eleven chapters and forty-three articles, each with a caption of its own and something to say', () => {
    expect(agreementChapters.map(({ title }) => title)).toEqual([
      '总则',
      '工资分配',
      '劳动定额与计件单价',
      '工资支付与公布',
      '工资水平与调整',
      '平等与女职工',
      '工作时间与劳动安全',
      '新产品的测定与协商',
      '履约检查与争议',
      '变更与终止',
      '附则',
    ])
    expect(captions).toHaveLength(43)
    expect(new Set(captions).size).toBe(captions.length)
    for (const { caption, blocks } of agreementArticles) {
      expect(caption.length).toBeGreaterThan(0)
      expect(blocks.length).toBeGreaterThan(0)
    }
  })

  it('stands where the printed sample has it', () => {
    const numbers = ['标准工时', '产量定额', '计算单价', '单价表', '公布', '定额协商小组', '份数']
    expect(numbers.map((caption) => captions.indexOf(caption) + 1)).toEqual([12, 13, 14, 18, 24, 31, 43])
  })

  it('refers only to articles that exist', () => {
    const referred = partsOf().flatMap((part) => (part.kind === 'article' ? [part.caption] : []))
    expect(referred.length).toBeGreaterThan(10)
    expect(referred.filter((caption) => !captions.includes(caption))).toEqual([])
  })

  it('types no figure: what can be agreed is bound, what the law fixes is a word', () => {
    expect(
      partsOf()
        .map(textOf)
        .filter((text) => /[0-9０-９]/.test(text)),
    ).toEqual([])
    expect(partsOf().flatMap((part) => (part.kind === 'fixed' ? [part.text] : []))).toEqual([
      '3600',
      '3600',
      'A3',
    ])
  })

  it('types no number of an article', () => {
    expect(
      partsOf()
        .map(textOf)
        .filter((text) => /第[一二三四五六七八九十]+[条章]/.test(text)),
    ).toEqual([])
  })

  it('names the parties as the contract does, and uses the words of paper', () => {
    const whole = partsOf().map(textOf).join('')
    expect(whole).toContain('甲方（企业方）')
    expect(whole).toContain('乙方（职工方）')
    for (const word of ['雇主', '资方', '工价', '还价', '报价', '劳方', '本合同', '取整到'])
      expect(whole).not.toContain(word)
    expect(whole).not.toMatch(/[,;:!?()]|\.\.\.|！/)
  })

  it('ends every paragraph as a sentence, or opens a list', () => {
    for (const { blocks } of agreementArticles)
      for (const block of blocks) {
        if (block.kind === 'items-of' || block.kind === 'formula') continue
        const last = block.parts.at(-1)
        expect(last === undefined ? '' : textOf(last)).toMatch(/[。；：]$/)
      }
  })
})

describe('what the law asks for', () => {
  it.each(requiredClauses)('%s is there', (clause) => {
    expect(agreementArticles.some(({ clauses }) => clauses.includes(clause))).toBe(true)
  })

  it('is found missing when its article is taken out', () => {
    expect(findMissingClauses(agreementArticles)).toEqual([])
    const without = agreementArticles.filter(({ caption }) => !['男女平等', '女职工保护'].includes(caption))
    expect(findMissingClauses(without)).toEqual(['L59'])
  })

  it.each([
    ['支付', '至少每月支付一次'],
    ['支付', '工资清单'],
    ['公布', '生效后五日内'],
    ['审议和生效', '签字后七日内将文本一式三份'],
    ['审议和生效', '十五日内未提出异议'],
    ['期限', '期满前六十日内'],
    ['加班', '不能安排补休'],
    ['男女平等', '男女同工同酬'],
  ])('%s says %s', (caption, words) => {
    const article = agreementArticles.find((one) => one.caption === caption)
    const text = article?.blocks
      .flatMap((block) => (block.kind === 'items-of' ? [] : block.parts.map(textOf)))
      .join('')
    expect(text).toContain(words)
  })
})

describe('questions', () => {
  it('every bound field has one, and every field of every question is written in somewhere', () => {
    const used = new Set<string>(agreementArticles.flatMap(keysOf))
    expect([...used].filter((key) => findAnswerPlace(key) === undefined)).toEqual([])
    const all = questionIds.flatMap((id) =>
      Object.keys(questionOf(id).fields).map((name) => answerKey(id, name)),
    )
    expect(all.filter((key) => !used.has(key))).toEqual([])
    expect([...captionsByQuestion(agreementArticles).keys()]).toHaveLength(questionIds.length)
  })

  it('every source is used', () => {
    const used = new Set<string>(partsOf().flatMap((part) => (part.kind === 'source' ? [part.source] : [])))
    expect(Object.keys(sources).filter((id) => !used.has(id))).toEqual([])
  })

  it.each(questionIds)('%s asks in one line, says why, and suggests only what can be written in', (id) => {
    const { title, why, fields } = questionOf(id)
    expect(title).toMatch(/？$/)
    expect(why).toMatch(/。$/)
    for (const [name, field] of Object.entries(fields)) {
      if (field.suggestion === undefined) continue
      expect(checkAnswer(answerKey(id, name), field, field.suggestion)).toBeUndefined()
    }
  })
})
