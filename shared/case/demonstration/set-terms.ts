import { decimalLiteral } from '../../numbers/decimal-literal.ts'
import { placeLines } from '../../product/order-keys.ts'
import { setFields } from '../write.ts'
import type { Script } from './script.ts'

const at = '2014-05-12T01:10:00.000Z'

const parts = [
  ['个人需要', '0.05'],
  ['基本疲劳', '0.04'],
  ['精细注意', '0.02'],
  ['间歇强噪声', '0.02'],
  ['单调', '0.01'],
  ['心理紧张', '0.01'],
] as const

export const grades = [
  ['一级', '1.00'],
  ['二级', '1.10'],
  ['三级', '1.20'],
] as const

export const gradeIdOf = (name: string): string =>
  `grade-${String(grades.findIndex(([grade]) => grade === name) + 1)}`

const keys = (count: number) => placeLines([], 0, count).keys

/** 立项: invented parties, the terms, and the hourly standard that is back-calculated from two published lines. */
export function setTerms(script: Script): void {
  script.commit(at, '新建示例案卷', [
    setFields('case', 'case', {
      name: '服装工价协商（2014 口径）',
      agreementTitle: '某市服装行业劳动定额与计件单价专项协议',
      agreementNumber: 'SL-2014-03',
      sample: true,
      operatorName: '示例记录员',
      operatorRole: 'recorder',
    }),
  ])
  script.commit(at, '登记双方', [
    setFields('party', 'employer', {
      name: '某行业协会',
      represents: '本行业签约企业',
      address: '某市某路 1 号',
    }),
    setFields('party', 'union', {
      name: '某行业工会联合会',
      represents: '上述企业职工',
      address: '某市某路 2 号',
    }),
    ...(['employer', 'union'] as const).flatMap((side) =>
      ['首席代表', '代表二', '代表三'].map((post, index) =>
        setFields('representative', `${side}-${String(index + 1)}`, {
          side,
          name: `示例${side === 'union' ? '乙方' : '甲方'}${post}`,
          post,
          chief: index === 0,
          order: keys(3)[index] ?? null,
        }),
      ),
    ),
  ])
  script.commit(at, '约定计算规则', [
    setFields('terms', 'terms', {
      place: 'CN-31',
      rulesAsOf: '2014-07-04',
      shiftHours: decimalLiteral('8'),
      baseHourlyYuan: decimalLiteral('11.34'),
      baseHourlySource: '由 2014 年公开的两行（66 秒 0.208 元、48 秒 0.151 元）反推',
      allowanceBase: 'normal-time',
      timeScale: decimalLiteral('1'),
      timeMode: 'half-up',
      priceScale: decimalLiteral('3'),
      priceMode: 'half-up',
      confidenceZ: decimalLiteral('2'),
      accuracy: decimalLiteral('0.05'),
      holidayClause: true,
    }),
    ...parts.map(([name, ratio], index) =>
      setFields('allowance-part', `allowance-${String(index + 1)}`, {
        name,
        ratio: decimalLiteral(ratio),
        order: keys(parts.length)[index] ?? null,
      }),
    ),
    ...grades.map(([name, coefficient], index) =>
      setFields('work-grade', gradeIdOf(name), {
        name,
        coefficient: decimalLiteral(coefficient),
        order: keys(grades.length)[index] ?? null,
      }),
    ),
  ])
}
