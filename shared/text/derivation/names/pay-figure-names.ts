import type { payLeaves, payRules } from '../../../derivation/names/pay-names.ts'

type Named = (typeof payRules)[number] | (typeof payLeaves)[number]

export const payFigureNames: Readonly<Record<Named, string>> = {
  'wage-tier': '小时标准',
  'piece-rate': '工价',
  'agreed-piece-rate': '达成价',
  'shift-income': '8 小时收入',
  'hourly-equivalent': '小时折算（参考）',
  'monthly-equivalent': '月度折算（参考）',
  'floor-monthly-pay': '最低工资',
  'floor-piece-rate': '折算底线（参考）',
  'hourly-yuan': '小时工资标准',
  coefficient: '工序等级系数',
  'negotiated-adjustment': '协商调整额',
  'hours-per-month': '每月小时数',
  'monthly-minimum': '最低工资',
  'own-contributions': '个人缴费',
}
