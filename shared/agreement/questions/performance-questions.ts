import type { Question } from '../question.ts'

export const performanceQuestions = {
  inspection: {
    title: '检查怎么做，多久一次？',
    why: '签了不查，等于没签。查出少付的，写明几日内补足。',
    fields: {
      interval: {
        label: '多久一次',
        kind: 'choice',
        options: ['每季度', '每半年', '每年'],
        suggestion: '每半年',
      },
      days: {
        label: '补足',
        kind: 'count',
        low: '1',
        high: '30',
        unit: '日内',
        print: 'numeral',
        suggestion: '30',
      },
    },
  },
  dispute: {
    title: '有了争议，先协商多少日？',
    why: '先协商，协商不成再走仲裁和诉讼。',
    fields: {
      days: {
        label: '协商',
        kind: 'count',
        low: '1',
        high: '60',
        unit: '日',
        print: 'numeral',
        suggestion: '15',
      },
    },
  },
  breach: {
    title: '少付了工资，另付多少赔偿？',
    why: '补足差额之外另付的比例，由双方议定。',
    fields: { extra: { label: '差额的', kind: 'percent', low: '0', high: '100' } },
  },
} as const satisfies Record<string, Question>
