import type { uncertaintyLeaves, uncertaintyRules } from '../../../derivation/names/uncertainty-names.ts'

type Named = (typeof uncertaintyRules)[number] | (typeof uncertaintyLeaves)[number]

export const uncertaintyFigureNames: Readonly<Record<Named, string>> = {
  'raters-highest': '最高的评定',
  'raters-lowest': '最低的评定',
  'raters-gap': '评定之差',
  'rated-observed-total': '评定过的读数合计',
  'rated-normal-total': '评定过的正常时间合计',
  'normal-total': '正常时间合计',
  'rating-error': '评定误差',
  'between-workers-error': '工人之间误差（近似）',
  'error-squared': '误差的平方',
  'combined-error-squared': '误差平方和',
  'combined-error': '综合误差（近似）',
  'price-error': '工价误差（近似）',
  'assumed-rating-error': '评定误差（假定）',
  'nothing-rated': '机器定速，没有评定',
  'workers-count': '测时工人数',
  two: '二',
}
