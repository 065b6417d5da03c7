/** The most characters each word of an operation may have; the record holds the same limits. */
export const longestWords = { section: 20, jobType: 20, name: 60, machine: 40, countingUnit: 8 } as const

/**
 * Words as they are kept: without line breaks and other control characters, which cells of a spreadsheet carry
 * along unseen, and without spaces at the ends.
 */
export const tidyWords = (typed: string): string =>
  typed
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .trim()
