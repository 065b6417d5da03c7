import type { measurementLeaves, measurementRules } from '../../../derivation/names/measurement-names.ts'

type Named = (typeof measurementRules)[number] | (typeof measurementLeaves)[number]

export const measurementFigureNames: Readonly<Record<Named, string>> = {
  'element-mean': '单元平均',
  'worker-mean': '一位工人的平均',
  'observed-time': '测时读数',
  'agreed-rating': '评定',
  'rated-reading': '评定后的读数',
  'element-normal-time': '单元正常时间',
  'worker-normal-time': '一位工人的正常时间',
  'normal-time': '正常时间',
  'total-allowance': '宽放',
  'allowance-factor': '宽放',
  'standard-time': '标准工时',
  'sample-variance': '方差',
  'required-observations': '需测周程',
  'largest-required-observations': '需测周程',
  'variance-of-mean': '平均数的方差',
  precision: '抽样误差',
  reading: '读数',
  rating: '评定',
  'rating-divisor': '评分制的正常分',
  allowance: '宽放',
  one: '一',
  'given-seconds': '标准工时',
  'confidence-z': '置信系数 z',
  accuracy: '允许误差',
}
