import type { Question } from '../question.ts'

export const generalQuestions = {
  scope: {
    title: '适用于哪些企业？',
    why: '逐家写全称，用顿号隔开，名单就写进正文；只管一家企业的，写甲方企业。',
    fields: {
      enterprises: { label: '适用于', kind: 'words', longest: 2000 },
    },
  },
  term: {
    title: '协议管多长时间？',
    why: '专项协议一般管一年，最长三年。',
    fields: {
      from: { label: '自', kind: 'date' },
      to: { label: '至', kind: 'date' },
    },
    inOrder: ['from', 'to'],
  },
  reply: {
    title: '一方书面提议，另一方几日内答复？',
    why: '没有正当理由不得拒绝协商。国家规定是二十日，有的地方更短。',
    fields: {
      days: {
        label: '答复',
        kind: 'count',
        low: '1',
        high: '20',
        unit: '日内',
        print: 'numeral',
        suggestion: '15',
      },
    },
  },
  signing: {
    title: '哪一天签字？',
    why: '报送和生效都从签字日算起。',
    fields: { on: { label: '签字日期', kind: 'date' } },
  },
  approval: {
    title: '草案由谁审议，报送哪里？',
    why: '没有审议通过的，对职工没有约束力。',
    fields: {
      body: {
        label: '审议',
        kind: 'choice',
        options: ['职工代表大会', '职工大会'],
        suggestion: '职工代表大会',
      },
      authority: {
        label: '报送',
        kind: 'words',
        longest: 40,
        suggestion: '当地人力资源社会保障行政部门',
      },
    },
  },
  copies: {
    title: '双方各留几份？',
    why: '另有三份报送。',
    fields: {
      each: {
        label: '各执',
        kind: 'count',
        low: '1',
        high: '9',
        unit: '份',
        print: 'numeral',
        suggestion: '1',
      },
    },
  },
} as const satisfies Record<string, Question>
