import type { TextEncodingName } from './decode-text.ts'

export type TableSheet = { readonly name: string; readonly rows: readonly (readonly string[])[] }

/** A file that was read: text as it stands in its cells, nothing judged yet. */
export type TableFile = {
  readonly name: string
  readonly format: TextEncodingName | 'XLSX'
  readonly sheets: readonly TableSheet[]
}

/** Why a whole file cannot be read. */
export type TableFileProblem =
  | { readonly code: 'encoding-not-recognised' }
  | { readonly code: 'quote-not-closed'; readonly row: number }
  | { readonly code: 'ragged-row'; readonly row: number; readonly given: number; readonly expected: number }
  | { readonly code: 'not-a-workbook' }
  | { readonly code: 'old-workbook' }
  | { readonly code: 'too-large'; readonly megabytes: number }
  | { readonly code: 'too-many-rows'; readonly given: number; readonly most: number }
  | { readonly code: 'empty' }
  | { readonly code: 'not-readable' }

export type TableFileResult =
  { readonly ok: true; readonly file: TableFile } | { readonly ok: false; readonly problem: TableFileProblem }

export const mostRows = 1_000
export const mostMegabytes = 20

/** One sentence: what is the matter with the file and what to do. */
export function tableFileSentence(problem: TableFileProblem): string {
  switch (problem.code) {
    case 'encoding-not-recognised':
      return '没有认出编码，部分汉字是乱码。请另存为 UTF-8 再导入。'
    case 'quote-not-closed':
      return `第 ${String(problem.row)} 行的引号没有成对，后面的格分不开。请补上或去掉这个引号再导入。`
    case 'ragged-row':
      return `第 ${String(problem.row)} 行有 ${String(problem.given)} 格，别的行有 ${String(problem.expected)} 格。请核对这一行的逗号，带逗号的内容要加引号。`
    case 'not-a-workbook':
      return '这个文件不是 Excel 工作簿，或者已经损坏。请用 Excel 打开后另存为 .xlsx 再导入。'
    case 'old-workbook':
      return '这是旧格式的 .xls，或者加了密码。请用 Excel 另存为不加密码的 .xlsx 再导入。'
    case 'too-large':
      return `这个文件有 ${String(problem.megabytes)} MB，超过 ${String(mostMegabytes)} MB。请只留工序那一张表再导入。`
    case 'too-many-rows':
      return `这张表有 ${String(problem.given)} 行，一次最多 ${String(problem.most)} 行。请分几次导入。`
    case 'empty':
      return '这个文件里没有内容。请换一个文件。'
    case 'not-readable':
      return '这个文件读不出来。请核对它还在原处、没有被别的程序占用。'
  }
}
