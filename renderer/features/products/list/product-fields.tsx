import { useVersionsMark } from '../../versions/use-versions-mark.tsx'
import { productPlace } from '../product-place.ts'
import { moveOnByEnter } from '../../../components/fields/move-on-by-enter.ts'
import { TextField } from '../../../components/fields/text-field.tsx'
import { WordLink } from '../../../components/word-link.tsx'
import type { ProductSummary } from '../../../../shared/case/products/product-summaries.ts'

export type ProductField = 'name' | 'code' | 'version' | 'countingUnit'

type ProductFieldsProps = {
  readonly product: ProductSummary
  readonly readOnly: boolean
  readonly onChange: (field: ProductField, words: string) => void
  /** Given while the style has no lines; undo brings it back. */
  readonly onRemove: (() => void) | undefined
}

export const productFieldNames: Readonly<Record<ProductField, string>> = {
  name: '品名',
  code: '款号',
  version: '版次',
  countingUnit: '计价单位',
}

const longest: Readonly<Record<ProductField, number>> = { name: 80, code: 40, version: 20, countingUnit: 8 }
const fields: readonly ProductField[] = ['name', 'code', 'version', 'countingUnit']

/** What the chosen style is called; the counting unit is the one its new lines begin with. */
export function ProductFields({ product, readOnly, onChange, onRemove }: ProductFieldsProps) {
  const mark = useVersionsMark(productPlace(product.id))
  return (
    <section className="product-fields" aria-label="这一款" onKeyDownCapture={moveOnByEnter}>
      <h3>这一款</h3>
      {fields.map((field) => (
        <div key={field} data-field={field}>
          <TextField
            {...mark('product', product.id, field)}
            label={productFieldNames[field]}
            value={product[field]}
            maxLength={longest[field]}
            disabled={readOnly}
            onCommit={(words) => onChange(field, words.trim())}
          />
        </div>
      ))}
      {onRemove !== undefined && (
        <span className="product-remove">
          <WordLink onPress={onRemove}>删去这一款</WordLink>
        </span>
      )}
    </section>
  )
}
