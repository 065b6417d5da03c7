/** 职工方（乙方） and 企业方（甲方）. */
export const sides = ['union', 'employer'] as const
export type Side = (typeof sides)[number]

export const otherSide = (side: Side): Side => (side === 'union' ? 'employer' : 'union')
