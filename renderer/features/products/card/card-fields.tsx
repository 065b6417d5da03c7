import { useVersionsMark } from '../../versions/use-versions-mark.tsx'
import { useCase } from '../../step/case-context.ts'
import { TextField } from '../../../components/fields/text-field.tsx'
import type { MethodCardEntry } from '../../../../shared/case/products/methods.ts'
import type { OperationRow } from '../../../../shared/case/products/operation-rows.ts'
import type { MethodCardField } from '../../../../shared/product/method-card.ts'
import { productPlace } from '../product-place.ts'
import type { CardWrites } from './use-card-writes.ts'

type CardFieldsProps = {
  readonly row: OperationRow
  readonly entry: MethodCardEntry
  readonly readOnly: boolean
  readonly writes: CardWrites
  readonly onCountingUnit: (unit: string) => void
}

/** The words of a method card; its elements stand below them. */
export function CardFields({ row, entry, readOnly, writes, onCountingUnit }: CardFieldsProps) {
  const { productId } = useCase()
  const mark = useVersionsMark(productId === undefined ? '' : productPlace(productId))
  const field = (name: MethodCardField) => ({
    ...mark('method-card', row.id, name),
    value: entry.card[name],
    disabled: readOnly,
    onCommit: (words: string) => writes.field(name, words),
  })
  const asked = (part: 'start' | 'end', sentence: string) =>
    !entry.state.untouched && entry.state.missing.includes(part) ? { warning: sentence } : {}
  return (
    <>
      <div data-part="start">
        <TextField label="起点" {...field('start')} {...asked('start', '写明从哪一下开始算。')} />
      </div>
      <TextField label="内容" multiline maxLength={600} {...field('content')} />
      <div data-part="end">
        <TextField label="终点" {...field('end')} {...asked('end', '写明做到哪一下算完。')} />
      </div>
      <TextField label="设备" maxLength={120} placeholder={row.machine} {...field('machine')} />
      <div className="method-card-pair">
        <TextField
          label="计价单位"
          value={row.countingUnit}
          maxLength={8}
          disabled={readOnly}
          onCommit={onCountingUnit}
        />
        <TextField label="尺码" maxLength={60} {...field('size')} />
      </div>
      <TextField label="材料批次" maxLength={120} {...field('material')} />
      <TextField label="不含" {...field('excludes')} />
    </>
  )
}
