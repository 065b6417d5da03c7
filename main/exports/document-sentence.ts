import type { DocumentProblem } from '../../shared/documents/document-problem.ts'

/** Why a file was not written, in one sentence without its full stop. */
export function documentSentence({ code, at, given, expected }: DocumentProblem): string {
  switch (code) {
    case 'character-without-glyph':
      return `字“${given}”字体里没有（${at}），请换一个字`
    case 'article-caption-repeated':
      return `有两条都叫“${given}”`
    case 'article-caption-unknown':
      return `提到的“${given}”没有这一条`
    case 'hole-without-draft-mark':
      return `“${given}”还没有回答`
    case 'figure-too-precise':
      return `${at} 的 ${given} 多于 ${expected ?? ''} 位小数`
    case 'cell-count-differs':
      return `${at} 有 ${given} 格，应有 ${expected ?? ''} 格`
    case 'typesetter-refused':
      return `排版程序没有接受（${given}）`
    case 'typesetter-crashed':
      return '排版程序中断了，请再试一次'
  }
}
