import type { Question } from '../question.ts'

export const payQuestions = {
  payday: {
    title: '每月几号发工资？',
    why: '工资至少每月付一次。写成一个区间更好执行，例如次月 25 至 28 日。',
    fields: {
      from: { label: '次月', kind: 'count', low: '1', high: '31', unit: '日', print: 'digits' },
      to: { label: '至', kind: 'count', low: '1', high: '31', unit: '日', print: 'digits' },
    },
    inOrder: ['from', 'to'],
  },
  records: {
    title: '工资记录保存几年？',
    why: '国家规定至少两年，农民工的工资台账至少三年。',
    fields: {
      years: {
        label: '至少保存',
        kind: 'count',
        low: '2',
        high: '30',
        unit: '年',
        print: 'numeral',
        suggestion: '3',
      },
    },
  },
  allowances: {
    title: '高温津贴和夜班津贴各多少？',
    why: '各地标准不同，不得低于当地规定。津贴在计件工资以外支付。',
    fields: {
      heat: { label: '高温津贴', kind: 'decimal', low: '0', high: '10000', unit: '元/月', decimals: 2 },
      night: { label: '夜班津贴', kind: 'decimal', low: '0', high: '10000', unit: '元/班', decimals: 2 },
    },
  },
  overtime: {
    title: '加班按计件单价的多少支付？',
    why: '可以高于国家规定，不能低于。',
    fields: {
      workday: { label: '工作日', kind: 'percent', low: '150', high: '1000', suggestion: '150' },
      restday: { label: '休息日', kind: 'percent', low: '200', high: '1000', suggestion: '200' },
      holiday: { label: '法定休假日', kind: 'percent', low: '300', high: '1000', suggestion: '300' },
    },
  },
  level: {
    title: '平均工资定在多少，涨多少？',
    why: '工资协议必须写明年度平均工资水平和调整幅度。',
    fields: {
      average: {
        label: '年度平均工资',
        kind: 'decimal',
        low: '1',
        high: '10000000',
        unit: '元',
        decimals: 2,
      },
      rise: { label: '比上一年度提高', kind: 'percent', low: '0', high: '100' },
    },
  },
  adjustment: {
    title: '物价变动多少，可以提出调整？',
    why: '写明了比例，到时候就不必争论算不算大。',
    fields: { price: { label: '变动超过', kind: 'percent', low: '0', high: '100', suggestion: '5' } },
  },
  posting: {
    title: '签字文本张贴在哪里？',
    why: '职工天天经过的地方，站着就能看清。',
    fields: {
      places: { label: '张贴在', kind: 'words', longest: 60, suggestion: '食堂、宣传画廊和阅览室' },
    },
  },
} as const satisfies Record<string, Question>
