import type { OperationRow } from '../../../../shared/case/products/operation-rows.ts'
import { openFieldsOfProduct, operationOf } from '../../../../shared/case/versions/open-fields-of-step.ts'
import { useCase } from '../../step/case-context.ts'
import { VersionList } from '../../versions/version-list.tsx'
import { productFieldNames } from '../list/product-fields.tsx'
import { productPlace } from '../product-place.ts'

type RowVersionsProps = {
  readonly rows: readonly OperationRow[]
  readonly row: OperationRow | undefined
}

/**
 * What is in two versions on the line in hand: its cells and elements. Fields of the card and of
 * the style have their mark in place.
 * What belongs to no line that is shown stands here whatever line is in hand, so that nothing waits unseen.
 */
export function RowVersions({ rows, row }: RowVersionsProps) {
  const { state, productId } = useCase()
  const place = productId === undefined ? '' : productPlace(productId)
  const open = openFieldsOfProduct(state, productId)
  const ofRow = open.filter(
    (one) => operationOf(state, one) === row?.id && one.conflict.kind !== 'method-card',
  )
  const elsewhere = open.filter(
    (one) =>
      !rows.some(({ id }) => id === operationOf(state, one)) &&
      !(one.conflict.kind === 'product' && one.conflict.field in productFieldNames),
  )
  if (ofRow.length === 0 && elsewhere.length === 0) return null
  return (
    <div className="method-card-versions">
      <VersionList sentence="这一行有人分头改过，都留着，请选一个。" fields={ofRow} place={place} />
      <VersionList sentence="这个产品有人分头改过，都留着，请选一个。" fields={elsewhere} place={place} />
    </div>
  )
}
