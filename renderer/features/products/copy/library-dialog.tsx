import { useMemo, useState } from 'react'
import { Button, Checkbox, Input, Modal } from 'antd'
import { readPricedLine } from '../../../../shared/case/pricing/earlier-line.ts'
import { libraryLines, type LibraryLine } from '../../../../shared/case/products/library-lines.ts'
import { useCase } from '../../step/case-context.ts'
import { DataTable } from '../../../components/table/data-table.tsx'
import './copy-dialogs.css'

type LibraryDialogProps = {
  readonly onTake: (lines: readonly LibraryLine[]) => void
  readonly onCancel: () => void
}

const fits = (line: LibraryLine, words: string): boolean =>
  [line.name, line.section, line.machine, line.productName].some((text) =>
    text.toLowerCase().includes(words.trim().toLowerCase()),
  )

function LineRow({
  line,
  taken,
  onTake,
}: {
  readonly line: LibraryLine
  readonly taken: boolean
  readonly onTake: (take: boolean) => void
}) {
  return (
    <tr aria-selected={taken}>
      <td>
        <Checkbox
          checked={taken}
          disabled={line.alreadyThere}
          aria-label={`取 ${line.productName} ${line.name}`}
          onChange={(event) => onTake(event.target.checked)}
        />
      </td>
      <td className="data-table-quiet">{`${line.productName} 第 ${String(line.number)} 行`}</td>
      <td>{line.name}</td>
      <td>{line.machine}</td>
      <td>{line.gradeName}</td>
      <td className="data-table-number">{line.seconds ?? '—'}</td>
      <td className="data-table-number">{line.priceYuan ?? '—'}</td>
      <td className="data-table-quiet">{line.alreadyThere ? '本款已有' : ''}</td>
    </tr>
  )
}

/** 从工序库取: single lines of earlier styles, with their method cards, times and prices. */
export function LibraryDialog({ onTake, onCancel }: LibraryDialogProps) {
  const { state, productId } = useCase()
  const lines = useMemo(() => libraryLines(state, productId, readPricedLine), [state, productId])
  const [words, setWords] = useState('')
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set())
  const shown = lines.filter((line) => fits(line, words))
  const take = (id: string, on: boolean) => {
    const next = new Set(taken)
    if (on) next.add(id)
    else next.delete(id)
    setTaken(next)
  }
  return (
    <Modal open title="从工序库取" footer={null} width={880} className="copy-dialog" onCancel={onCancel}>
      <p className="copy-why">取来的工序连同方法卡，沿用原来的工时和工价；排在本款最后。</p>
      <Input
        allowClear
        autoFocus
        aria-label="找工序"
        placeholder="找工序、设备或款号"
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <div className="copy-table">
        <DataTable label="工序库" rows="dense">
          <thead>
            <tr>
              <th scope="col" aria-label="取" />
              <th scope="col">出处</th>
              <th scope="col">工序</th>
              <th scope="col">设备</th>
              <th scope="col">等级</th>
              <th scope="col" className="data-table-number">
                标准工时 秒
              </th>
              <th scope="col" className="data-table-number">
                工价 元
              </th>
              <th scope="col" aria-label="说明" />
            </tr>
          </thead>
          <tbody>
            {shown.map((line) => (
              <LineRow
                key={line.operation.id}
                line={line}
                taken={taken.has(line.operation.id)}
                onTake={(on) => take(line.operation.id, on)}
              />
            ))}
          </tbody>
        </DataTable>
        {shown.length === 0 && <p className="copy-why">没有找到“{words}”。请换一个词。</p>}
      </div>
      <div className="copy-foot">
        <Button onClick={onCancel}>取消</Button>
        <Button
          type="primary"
          disabled={taken.size === 0}
          onClick={() => onTake(lines.filter(({ operation }) => taken.has(operation.id)))}
        >
          {taken.size === 0 ? '取工序' : `取 ${String(taken.size)} 道`}
        </Button>
      </div>
    </Modal>
  )
}
