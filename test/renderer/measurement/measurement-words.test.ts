import { describe, expect, test } from 'vitest'
import { countWorkers, workersWords } from '../../../renderer/features/measurement/list/workers-words.ts'
import { lackSentence, lackWords, needWords } from '../../../renderer/features/measurement/need-words.ts'
import { reviewNotice } from '../../../renderer/features/measurement/review/review-notice.ts'
import { stepNotice } from '../../../renderer/features/measurement/step-notice.ts'
import { statusLookOf } from '../../../renderer/features/measurement/status-words.ts'
import { sheetNotice } from '../../../renderer/features/measurement/typed/sheet-notice.ts'
import { stepView } from '../../../renderer/features/step/step-words.ts'
import type { Requirement } from '../../../shared/case/measurement/requirement.ts'
import type { StudyLack } from '../../../shared/case/measurement/study-lack.ts'
import { checkTypedTotal } from '../../../shared/measurement/time-study/typed-readings.ts'
import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import type { StepState } from '../../../shared/case/steps/step-state.ts'

describe('the workers who were timed', () => {
  const timed = (...workers: readonly string[]) => workers.map((worker) => ({ worker }))

  test('are people, however often each was timed', () => {
    expect(workersWords(timed('W-07'))).toBe('1 名工人')
    expect(workersWords(timed('W-07', 'W-08'))).toBe('2 名工人，先各自平均，再取平均，每人算一次')
    expect(workersWords(timed('W-07', 'W-07'))).toBe('1 名工人，共测 2 次，同一人的读数合在一起')
    expect(workersWords(timed('W-07', 'W-08', 'W-07'))).toBe(
      '2 名工人，共测 3 次，同一人的读数合在一起，先各自平均，再取平均，每人算一次',
    )
    expect(countWorkers(timed('W-07', 'W-08', 'W-07'))).toBe(2)
  })
})

const elements = [
  { elementId: 'e1', name: '取片' },
  { elementId: 'e2', name: '缝' },
  { elementId: 'e3', name: '堆放' },
]

const decides = { elementId: 'e1', valid: 12, needed: 122 }
const requirement: Requirement = {
  kind: 'known',
  measured: 11,
  decides,
  needed: 122,
  remaining: 110,
  elements: [decides, { elementId: 'e2', valid: 11, needed: 3 }, { elementId: 'e3', valid: 12, needed: 17 }],
}

const lack: StudyLack = {
  studyId: 's',
  workerCode: 'W-07',
  remaining: 110,
  decides: { ...decides, name: '取片' },
}

const step = (thin: number, missing: StepState['missing'] = []): StepState => ({
  step: 'measurement',
  started: true,
  done: 16 - missing.length,
  total: 16,
  timed: {
    enough: 16 - thin,
    thin: Array.from({ length: thin }, (_, row) => ({ at: `o${String(row)}`, row })),
  },
  missing,
})

describe('too few readings are said wherever the time is shown', () => {
  test('whose count it is', () => {
    expect(needWords(requirement, elements)).toBe(
      '这是单元 1「取片」自己的数，它要得最多：要 122，已有 12；「堆放」要 17，另外 1 个单元已够',
    )
  })

  test('the list, in amber, and the sentence of the price row', () => {
    const lacks = [lack]
    expect(lackWords(lacks)).toBe('还差 110 个周程')
    expect(lackSentence(lack)).toBe('W-07 没有测够：「取片」要 122 个读数，已有 12 个，还差 110 个周程。')
    const time = {
      source: 'measured',
      seconds: null,
      statedSeconds: null,
      reference: '',
      studies: [],
      figures: null,
      lacks,
      needsRestudy: false,
      problems: [],
    } as const
    expect(statusLookOf({ status: 'sealed', time })).toEqual({
      words: '未测够，还差 110 个周程',
      tone: 'todo',
    })
    expect(statusLookOf({ status: 'sealed', time: { ...time, lacks: [] } }).tone).toBe('done')
    expect(statusLookOf({ status: 'carried-over', time })).toEqual({ words: '沿用，未测够', tone: 'todo' })
    expect(statusLookOf({ status: 'carried-over', time: { ...time, lacks: [] } }).words).toBe('沿用')
  })

  test('the state line of the step, which is then not ticked', () => {
    expect(stepView(step(1))).toMatchObject({ line: '测够 15 · 未测够 1', status: 'in-progress' })
    expect(stepView(step(0))).toMatchObject({ line: '已测 16/16', status: 'complete' })
    expect(stepView(step(1, [{ code: 'not-measured' }])).line).toBe('已测 15/16 · 未测够 1')
  })

  test('the foot of the list', () => {
    expect(stepNotice(step(1), () => undefined)).toMatchObject({
      kind: 'missing',
      sentence: '16 道工序都有了标准工时，1 道封存时没有测够',
    })
  })
})

describe('the foot says what sealing will refuse before it is asked', () => {
  const goTo = {
    conditions: () => undefined,
    watch: () => undefined,
    gate: () => undefined,
    typed: () => undefined,
  }
  const enough = { kind: 'complete', words: '测够了' } as const

  test('a total that does not fit is never green', () => {
    const problem = checkTypedTotal([decimalLiteral('179.9')], decimalLiteral('200'))
    if (problem === null) throw new Error('the total fits')
    const notice = reviewNotice([{ code: 'problem', problem }], enough, goTo)
    expect(notice).toMatchObject({ kind: 'missing', onGo: goTo.typed })
  })

  test('nor is a card that changed', () => {
    const notice = reviewNotice([{ code: 'method-changed' }, { code: 'not-rated' }], enough, goTo)
    expect(notice).toMatchObject({ kind: 'missing' })
    expect(notice.kind === 'missing' && notice.sentence).toMatch(/另外还差 1 件。$/)
  })

  test('without any refusal the accuracy speaks', () => {
    expect(reviewNotice([], enough, goTo)).toBe(enough)
  })

  test('a red cell of the sheet comes before how far it is', () => {
    const cell = { cycle: 3, element: 1, sentence: '写成了 abc。' }
    const onCell = () => undefined
    expect(sheetNotice({ rows: 10, cells: [cell], others: [], onCell })).toMatchObject({
      kind: 'missing',
      sentence: '1 格没有记下：写成了 abc。',
    })
    expect(sheetNotice({ rows: 10, cells: [], others: ['相差 10%。'], onCell })).toMatchObject({
      sentence: '相差 10%。',
    })
    expect(sheetNotice({ rows: 10, cells: [], others: [], onCell })).toEqual({
      kind: 'facts',
      facts: ['已录 10 个周程'],
    })
  })
})
