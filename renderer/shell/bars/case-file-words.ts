/** Said wherever a case file is kept: it is the whole record, not what both sides may see. */
export const caseFileWords = '文件里带着双方起草中的报价和方案，只交给自己人。'
