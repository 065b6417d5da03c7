import { styleWord } from '../../case/agreement/annex-products.ts'
import type { CaseConfirmation } from '../../case/agreement/confirmation.ts'
import type { PricedTable } from '../../case/pricing/priced-table.ts'
import { methodOf, readMethodCard } from '../../case/products/methods.ts'
import { readRecord, type Entry } from '../../case/read.ts'
import { compareMethods } from '../../product/method-card.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { joinRuns } from '../join-runs.ts'
import { paper, type PublicText } from '../public-text.ts'
import { annexWords } from './price-notes.ts'
import { madeText, recordText } from './public-field.ts'

/** What the record can vouch for of a line whose time is carried over. */
type CarriedState = 'same-card' | 'no-card' | 'card-differs' | 'other-origin'

function stateOf(
  state: FoldState,
  operation: Entry<'operation'>,
  from: Entry<'product'> | undefined,
): CarriedState {
  const source = readRecord(state, 'operation', operation.copiedFrom ?? '')
  if (source === undefined || from === undefined || source.productId !== from.id) return 'other-origin'
  const complete = (id: string): boolean => readMethodCard(state, id).state.complete
  if (!complete(operation.id) || !complete(source.id)) return 'no-card'
  const same = compareMethods(methodOf(state, source.id), methodOf(state, operation.id)).length === 0
  return same ? 'same-card' : 'card-differs'
}

/**
 * 沿用13道，第1、2行方法卡与款T14-21逐项相同，第3至16行没有写全方法卡: for each line only what the two cards say. That
 * anybody compared the work itself stands in no record, so no page says it.
 */
export function carriedWords(
  state: FoldState,
  { product, carriedRows, from }: CaseConfirmation,
  { rows }: PricedTable,
): PublicText {
  const rowsOf = new Map<CarriedState, number[]>()
  for (const row of carriedRows) {
    const operation = rows[row - 1]?.operation
    if (operation === undefined) continue
    const found = stateOf(state, operation, from)
    rowsOf.set(found, [...(rowsOf.get(found) ?? []), row])
  }
  const earlier = paper`款${recordText('product', from?.code ?? from?.name ?? '')}`
  const said: Readonly<Record<CarriedState, PublicText>> = {
    'same-card': paper`方法卡与${earlier}逐项相同`,
    'no-card': paper`没有写全方法卡`,
    'card-differs': paper`方法卡与${earlier}有不同`,
    'other-origin': paper`依据见${annexWords('附件三', styleWord(state, product))}`,
  }
  const order = ['same-card', 'card-differs', 'no-card', 'other-origin'] as const
  const alone = rowsOf.size === 1
  const parts = order.flatMap((one) => {
    const own = rowsOf.get(one)
    if (own === undefined) return []
    return [alone ? said[one] : `第${joinRuns(own, String)}行${said[one]}`]
  })
  return madeText([`沿用${String(carriedRows.length)}道`, ...parts].join('，'))
}
