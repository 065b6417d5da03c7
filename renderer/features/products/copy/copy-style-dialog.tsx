import { useState } from 'react'
import { Button, Modal, Select } from 'antd'
import type { ProductTitle } from '../../../../shared/case/products/product-writes.ts'
import type { ProductSummary } from '../../../../shared/case/products/product-summaries.ts'
import { useFocusBack } from '../../../components/dialog/use-focus-back.ts'
import { TitleFields } from './title-fields.tsx'
import './copy-dialogs.css'

type CopyStyleDialogProps = {
  /** Styles that have lines. */
  readonly products: readonly ProductSummary[]
  readonly initial: string | undefined
  readonly onCopy: (from: ProductSummary, title: ProductTitle) => void
  readonly onCancel: () => void
}

const nameOf = ({ code, name, version, operationCount }: ProductSummary): string =>
  [code, name, version === '' ? '' : `第 ${version} 版`, `${String(operationCount)} 道工序`]
    .filter((words) => words !== '')
    .join(' · ')

/** The same style once more is its next version; a name changed by hand makes it another style. */
function nextTitle(from: ProductSummary): ProductTitle {
  const version = /^[0-9]+$/.test(from.version) ? String(BigInt(from.version) + 1n) : ''
  return { code: from.code, name: from.name, version }
}

/** 从旧款复制: all lines of an earlier style with their methods, times and prices. */
export function CopyStyleDialog({ products, initial, onCopy, onCancel }: CopyStyleDialogProps) {
  useFocusBack()
  const [fromId, setFromId] = useState((products.find(({ id }) => id === initial) ?? products[0])?.id)
  const from = products.find(({ id }) => id === fromId)
  const [written, setWritten] = useState<Partial<ProductTitle>>({})
  if (from === undefined) return null
  const title = { ...nextTitle(from), ...written }
  const same = products.some(
    ({ code, name, version }) => code === title.code && name === title.name && version === title.version,
  )
  const refusal = same
    ? '已经有同款号、同品名、同版次的一款。请改版次，或改款号。'
    : title.name.trim() === ''
      ? '新款还没有品名。请写上品名，再复制。'
      : undefined
  const finish = () => {
    if (refusal === undefined) onCopy(from, title)
  }
  return (
    <Modal open title="从旧款复制" footer={null} width={560} className="copy-dialog" onCancel={onCancel}>
      <p className="copy-why">
        没有改动的工序沿用原来的工时和工价，不用再测；改了方法卡、设备、单元或等级的，才变成待测。
      </p>
      <label className="copy-from">
        <span>旧款</span>
        <Select
          value={fromId ?? null}
          aria-label="旧款"
          options={products.map((product) => ({ value: product.id, label: nameOf(product) }))}
          onChange={(id) => {
            setFromId(id)
            setWritten({})
          }}
        />
      </label>
      <TitleFields
        title={title}
        onChange={(patch) => setWritten({ ...written, ...patch })}
        onFinish={finish}
      />
      {refusal !== undefined && (
        <p className="copy-same" role="alert">
          {refusal}
        </p>
      )}
      <div className="copy-foot">
        <Button onClick={onCancel}>取消</Button>
        <Button type="primary" disabled={refusal !== undefined} onClick={finish}>
          {`复制 ${String(from.operationCount)} 道工序`}
        </Button>
      </div>
    </Modal>
  )
}
