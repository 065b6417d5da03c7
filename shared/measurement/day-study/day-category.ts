/** Where the minutes of a shift go. The first four are quota time 定额时间, the rest is lost. */
export const dayCategories = [
  'operation',
  'workplace',
  'rest',
  'preparation',
  'non-productive',
  'stoppage-by-organisation',
  'stoppage-by-worker',
] as const

export type DayCategory = (typeof dayCategories)[number]

const quotaCategories: ReadonlySet<DayCategory> = new Set(['operation', 'workplace', 'rest', 'preparation'])

export const isQuotaTime = (category: DayCategory): boolean => quotaCategories.has(category)
