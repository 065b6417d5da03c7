import type { Lacking } from '../../shared/documents/from-case/case-document.ts'

const words: Readonly<Record<Lacking['code'], string>> = {
  'rules-date': '规则日期',
  terms: '写全的立项规则',
  product: '产品',
  operations: '工序',
}

/** 规则日期、工序: what a document still lacks, as it stands inside a sentence. */
export const lackingWords = (lacking: readonly Lacking[]): string =>
  lacking.map(({ code }) => words[code]).join('、')
