/** The text has 附件一, 附件三 and 附件五; words that send the reader to another one name a paper that nobody has. */
export const namesLackingAnnex = (words: string): boolean => /附件[二四]/.test(words)
