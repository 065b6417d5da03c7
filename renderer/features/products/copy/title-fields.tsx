import { Input } from 'antd'
import type { ProductTitle } from '../../../../shared/case/products/product-writes.ts'

type TitleFieldsProps = {
  readonly title: ProductTitle
  readonly onChange: (patch: Partial<ProductTitle>) => void
  readonly onFinish: () => void
}

const fields = [
  { field: 'name', label: '新款品名', most: 80 },
  { field: 'code', label: '新款款号', most: 40 },
  { field: 'version', label: '新款版次', most: 20 },
] as const

/** What the new style will be called. */
export function TitleFields({ title, onChange, onFinish }: TitleFieldsProps) {
  return (
    <>
      {fields.map(({ field, label, most }, index) => (
        <label key={field} className="copy-from">
          <span>{label}</span>
          <Input
            autoFocus={index === 0}
            value={title[field]}
            maxLength={most}
            onChange={(event) => onChange({ [field]: event.target.value })}
            onPressEnter={onFinish}
          />
        </label>
      ))}
    </>
  )
}
