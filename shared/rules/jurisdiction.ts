/** A place whose rules apply; provinces by the first two digits of their division code (GB/T 2260). */
export const jurisdictions = ['CN', 'CN-31'] as const

export type Jurisdiction = (typeof jurisdictions)[number]
