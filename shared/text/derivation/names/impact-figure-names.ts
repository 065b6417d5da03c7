import type { impactLeaves, impactRules } from '../../../derivation/names/impact-names.ts'

type Named = (typeof impactRules)[number] | (typeof impactLeaves)[number]

export const impactFigureNames: Readonly<Record<Named, string>> = {
  'wage-bill': '这一方案的计件工资总额',
  'wage-bill-before': '现行的计件工资总额',
  'wage-bill-change': '工资总额变化',
  'wage-bill-change-share': '工资总额变化的比例',
  'standard-work-seconds': '要做的标准工时',
  'mean-hourly-yield': '平均每小时得',
  'paced-earnings': '这一速度的月收入',
  'workers-at-or-above-minimum': '月收入不低于最低工资的人的比例',
  'share-below-minimum': '月收入低于最低工资的人的比例',
  'month-pieces': '各道工序件数合计',
  'people-at-full-pace': '折合 100% 速度的人数',
  'offered-work-seconds': '这些人一个月能做的标准工时',
  'makeable-pieces': '这些人一个月能做的件数',
  'line-price': '工价',
  'line-price-before': '现行单价',
  'monthly-volume': '每月件数',
  'month-garments': '每月成衣件数',
  'line-time': '标准工时',
  pace: '速度',
  'raise-factor': '上调系数',
  'raised-piece-rate': '上调后的工价',
  'package-piece-rate': '方案工价',
  'price-raise': '上调比例',
  'package-addition': '方案加减',
}
