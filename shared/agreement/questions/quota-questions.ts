import type { Question } from '../question.ts'

export const quotaQuestions = {
  achievable: {
    title: '定额要让多少职工做得到？',
    why: '多数地方规定同岗位百分之九十以上的职工能够完成。',
    fields: { share: { label: '同岗位', kind: 'percent', low: '50', high: '100', suggestion: '90' } },
  },
  notice: {
    title: '测时提前几日告知被测的职工？',
    why: '告知在先，本人同意，量出来的时间才作数。',
    fields: {
      days: {
        label: '提前',
        kind: 'count',
        low: '1',
        high: '15',
        unit: '日',
        print: 'numeral',
        suggestion: '1',
      },
    },
  },
  group: {
    title: '定额协商小组每方几个人？',
    why: '双方人数相等，新款投产前由他们测、由他们签。',
    fields: {
      members: {
        label: '各派',
        kind: 'count',
        low: '1',
        high: '9',
        unit: '人',
        print: 'numeral',
        suggestion: '3',
      },
    },
  },
  trial: {
    title: '新价试行多久，复核不合格几天内重谈？',
    why: '手生的时候量不准，试行期满用真实产量核对一遍。',
    fields: {
      days: {
        label: '试行',
        kind: 'count',
        low: '1',
        high: '60',
        unit: '个工作日',
        print: 'numeral',
        suggestion: '10',
      },
      again: {
        label: '重新协商',
        kind: 'count',
        low: '1',
        high: '30',
        unit: '个工作日内',
        print: 'numeral',
        suggestion: '5',
      },
    },
  },
  remeasure: {
    title: '用时变动多少，可以要求重新测时？',
    why: '设备、材料或者方法变了才重测，不因为手熟而重测。',
    fields: {
      change: { label: '变动超过', kind: 'percent', low: '1', high: '50', suggestion: '5' },
      within: {
        label: '配合重测',
        kind: 'count',
        low: '1',
        high: '30',
        unit: '个工作日内',
        print: 'numeral',
        suggestion: '5',
      },
    },
  },
} as const satisfies Record<string, Question>
