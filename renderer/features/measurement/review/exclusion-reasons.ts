export const exclusionReasons = ['断线', '漏按', '外来动作', '其他'] as const
export type ExclusionReason = (typeof exclusionReasons)[number]

/** What is written down: the chip, what was added to it, or for 其他 the words alone. Empty is no reason. */
export function exclusionReason(chip: ExclusionReason | undefined, words: string): string {
  const added = words.trim()
  if (chip === undefined || chip === '其他') return added
  return added === '' ? chip : `${chip}：${added}`
}

/** Work that comes again is not lost: it belongs into the allowance or becomes an element of its own. */
export const causeComesAgain = (reason: string): boolean => reason.startsWith('断线')
