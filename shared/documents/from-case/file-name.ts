import { readRecord } from '../../case/read.ts'
import { assertNever } from '../../problems/assert-never.ts'
import type { DocumentModel } from '../document-model.ts'
import type { CasePaper } from './case-paper.ts'

/** Signs that some file system refuses. */
const tidy = (words: string): string =>
  words
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cs}]+/gu, '')
    .replace(/\s+/g, '')
    .slice(0, 60)

const joined = (...parts: readonly (string | null | undefined)[]): string =>
  parts
    .map((part) => tidy(part ?? ''))
    .filter((part) => part !== '')
    .join('-')

type Named = {
  readonly kind: DocumentModel['kind']
  readonly productId: string | null
  readonly fileAs?: 'quota-table'
}

function baseName({ state, title }: CasePaper, { kind, productId, fileAs }: Named): string {
  const product = readRecord(state, 'product', productId ?? '')
  switch (kind) {
    case 'agreement':
      return tidy(title)
    case 'price-annex':
      return joined(fileAs === 'quota-table' ? '定额表' : '附件一', product?.name, product?.code)
    case 'derivation-annex':
      return joined('附件三', product?.name, product?.code)
    case 'style-confirmation':
      return joined('确认单', product?.code ?? product?.name)
    default:
      return assertNever(kind)
  }
}

/** 劳动定额专项协议, 附件一-圆领T恤-T14-21, 确认单-T14-28; 示例- before it in the demonstration, -草案 after a draft. */
export function documentFileName(about: CasePaper, request: Named, model: DocumentModel): string {
  const draft = model.furniture.marks.includes('draft')
  return `${about.sample ? '示例-' : ''}${baseName(about, request)}${draft ? '-草案' : ''}`
}
