import type { RoundedFigure } from '../../numbers/rounding-rule.ts'

/** How a rounded figure is called, what it is counted in, and what stands before the point in its example. */
export type RoundedFigureWords = { readonly name: string; readonly unit: string; readonly whole: string }

const yuan = (name: string, whole: string): RoundedFigureWords => ({ name, unit: '元', whole })

export const roundedFigureWords: Readonly<Record<RoundedFigure, RoundedFigureWords>> = {
  'standard-time': { name: '标准工时', unit: '秒', whole: '34' },
  'piece-rate': yuan('计算单价', '0'),
  'output-quota': { name: '产量定额', unit: '件', whole: '436' },
  'floor-piece-rate': yuan('折算底线', '0'),
  'shift-income': yuan('8 小时收入', '90'),
  'hourly-equivalent': yuan('小时折算', '10'),
  'monthly-equivalent': yuan('月度折算', '1974'),
  'required-observations': { name: '需测周程', unit: '次', whole: '24' },
  people: { name: '定员', unit: '人', whole: '104' },
  days: { name: '天数', unit: '天', whole: '8' },
  'month-payment': yuan('当月工资', '3050'),
  payment: yuan('应付金额', '90'),
  'wage-tier': yuan('小时工资标准', '12'),
  coefficient: { name: '系数', unit: '', whole: '1' },
  'wage-bill': yuan('工资总额', '510'),
  share: { name: '比例', unit: '', whole: '0' },
  'month-pieces': { name: '一个月能做的件数', unit: '件', whole: '20490' },
}
