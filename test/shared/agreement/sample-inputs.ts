import type { AgreementInputs } from '../../../shared/agreement/resolved-agreement.ts'
import type { PriceExample } from '../../../shared/agreement/price-example.ts'
import { answerKey, questionIds, questionOf } from '../../../shared/agreement/questions.ts'

/** 示例数据: every suggestion taken over, and invented answers where none is suggested. */
const invented: Readonly<Record<string, string>> = {
  'scope.enterprises': '示例甲厂、示例乙厂',
  'term.from': '2014-08-01',
  'term.to': '2015-07-31',
  'signing.on': '2014-07-04',
  'payday.from': '25',
  'payday.to': '28',
  'allowances.heat': '200',
  'allowances.night': '12',
  'level.average': '42000',
  'level.rise': '6.5',
  'breach.extra': '25',
}

export const sampleAnswers: Readonly<Record<string, string>> = Object.fromEntries(
  questionIds.flatMap((id) =>
    Object.entries(questionOf(id).fields).map(([name, field]) => {
      const key = answerKey(id, name)
      return [key, invented[key] ?? field.suggestion ?? '']
    }),
  ),
)

export const plainExample: PriceExample = {
  row: '11',
  style: null,
  grade: '一级',
  seconds: '66.0',
  baseHourlyYuan: '11.34',
  coefficient: '1.00',
  lineCoefficients: [],
  exactYuan: '0.2079',
  tie: false,
  computedYuan: '0.208',
  adjustmentYuan: null,
  agreedYuan: '0.208',
}

export const emptyInputs: AgreementInputs = {
  answers: {},
  sources: {},
  grades: [],
  skills: null,
  allowanceParts: [],
  examples: [],
}

export const sampleInputs: AgreementInputs = {
  answers: sampleAnswers,
  sources: {
    'employer-name': '某行业协会',
    'employer-represents': '本行业签约企业',
    'union-name': '某行业工会联合会',
    'union-represents': '上述企业职工',
    'base-hourly-yuan': '11.34',
    'base-hourly-capitals': '壹拾壹元叁角肆分',
    'shift-hours': '8',
    'shift-seconds': '28800',
    'allowance-total': '15%',
    'allowance-base': '正常时间',
    'allowance-phrase': '再乘以1与宽放率之和',
    'time-rounding-phrase': '标准工时四舍五入到一位小数，第二位是5或者大于5的，第一位加1，小于5的舍去',
    'price-rounding-phrase': '计算单价四舍五入到三位小数，第四位是5或者大于5的，第三位加1，小于5的舍去',
    confidence: '95.45%（z＝2）',
    accuracy: '5%',
    'coefficient-sentence': '',
    'kept-times-clause': '',
    'coefficient-factor': '',
    'skilled-hours-sentence': '',
    'holiday-sentence': '法定休假日，企业照发计件职工的工资。',
  },
  grades: [
    { name: '一级', coefficient: '1.00', hourlyYuan: '11.34' },
    { name: '二级', coefficient: '1.10', hourlyYuan: '12.474' },
    { name: '三级', coefficient: '1.20', hourlyYuan: '13.608' },
  ],
  skills: null,
  allowanceParts: [
    { name: '个人需要', percent: '5%' },
    { name: '疲劳', percent: '4%' },
    { name: '作业停顿', percent: '6%' },
  ],
  examples: [
    plainExample,
    {
      row: null,
      style: null,
      grade: '一级',
      seconds: '50.0',
      baseHourlyYuan: '11.34',
      coefficient: '1.00',
      lineCoefficients: [],
      exactYuan: '0.1575',
      tie: true,
      computedYuan: '0.158',
      adjustmentYuan: null,
      agreedYuan: '0.158',
    },
    {
      row: '29',
      style: 'T14-21',
      grade: '三级',
      seconds: '118.0',
      baseHourlyYuan: '11.34',
      coefficient: '1.20',
      lineCoefficients: [],
      exactYuan: '0.44604',
      tie: false,
      computedYuan: '0.446',
      adjustmentYuan: '+0.004',
      agreedYuan: '0.450',
    },
  ],
}
