import { useMemo, useState } from 'react'
import { Button, Input, Modal } from 'antd'
import { entryLines } from '../../../../shared/case/operation-library/entry-lines.ts'
import { libraryEntries } from '../../../../shared/case/operation-library/library-entries.ts'
import { readPricedLine } from '../../../../shared/case/pricing/earlier-line.ts'
import { priceAtTerms } from '../../../../shared/case/pricing/price-at-terms.ts'
import { libraryLines } from '../../../../shared/case/products/library-lines.ts'
import type { FoldState } from '../../../../shared/record/fold-state.ts'
import { useFocusBack } from '../../../components/dialog/use-focus-back.ts'
import { DataTable } from '../../../components/table/data-table.tsx'
import { useCase } from '../../step/case-context.ts'
import { LineGroup } from './line-group.tsx'
import { fitsWords, lineOfEarlierStyle, lineOfEntry, type TakeableLine } from './takeable-lines.ts'
import '../copy/copy-dialogs.css'
import './library.css'

type LibraryDialogProps = {
  /** Undefined while it is being opened. */
  readonly library: FoldState | undefined
  readonly onTake: (lines: readonly TakeableLine[]) => void
  readonly onCancel: () => void
}

const noStyles = ['这个案卷还没有别的款式。']
const emptyLibrary = [
  '工序库还是空的。',
  '在工序表里选中已有工时的行，按 Alt+L 收入工序库；以后每个案卷都能从这里取，不用再测。',
]

const onlyOwn = ['工序库里只有本案卷自己的工序，在上面的款式里就能取。']

function emptyWords(library: FoldState | undefined): readonly string[] {
  if (library === undefined) return []
  return libraryEntries(library).length === 0 ? emptyLibrary : onlyOwn
}

const headings = ['工序', '设备', '等级']

/** 从工序库取: lines of earlier styles of this case, and of the library that all cases share. */
export function LibraryDialog({ library, onTake, onCancel }: LibraryDialogProps) {
  useFocusBack()
  const { copy, state, productId } = useCase()
  const { caseId } = copy
  const earlier = useMemo(
    () => libraryLines(state, productId, readPricedLine).map(lineOfEarlierStyle),
    [state, productId],
  )
  const collected = useMemo(
    () =>
      library === undefined
        ? []
        : entryLines(library, { caseId, state, productId }, priceAtTerms).map(lineOfEntry),
    [library, caseId, state, productId],
  )
  const [words, setWords] = useState('')
  const [takenKeys, setTakenKeys] = useState<ReadonlySet<string>>(new Set())
  const all = [...earlier, ...collected]
  const taken = all.filter(({ key }) => takenKeys.has(key))
  const take = (key: string, on: boolean) => {
    const next = new Set(takenKeys)
    if (on) next.add(key)
    else next.delete(key)
    setTakenKeys(next)
  }
  const nothingFound = all.length > 0 && !all.some((line) => fitsWords(line, words))
  const groups = [
    { title: '本案卷以前的款式', lines: earlier, empty: noStyles },
    { title: '工序库', lines: collected, empty: emptyWords(library) },
  ]
  return (
    <Modal open title="从工序库取" footer={null} width={1120} className="copy-dialog" onCancel={onCancel}>
      <p className="copy-why">
        取来的工序连同方法卡，排在本款最后。以前款式的沿用工时和工价；工序库的沿用工时，写明出处，工价按本案卷的规则算。
      </p>
      <Input
        allowClear
        autoFocus
        aria-label="找工序"
        placeholder="找工序、设备、款号或案卷"
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <div className="copy-table">
        <DataTable label="可以取的工序" rows="dense">
          <thead>
            <tr>
              <th scope="col" aria-label="取" />
              {headings.map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
              <th scope="col" className="data-table-number">
                标准工时 秒
              </th>
              <th scope="col" className="data-table-number">
                工价 元
              </th>
              <th scope="col">出处</th>
              <th scope="col" aria-label="说明" />
            </tr>
          </thead>
          {groups.map((group) => (
            <LineGroup key={group.title} {...group} words={words} taken={taken} onTake={take} />
          ))}
        </DataTable>
        {nothingFound && <p className="copy-why">没有找到“{words}”。请换一个词。</p>}
      </div>
      <div className="copy-foot">
        <Button onClick={onCancel}>取消</Button>
        <Button type="primary" disabled={taken.length === 0} onClick={() => onTake(taken)}>
          {taken.length === 0 ? '取工序' : `取 ${String(taken.length)} 道`}
        </Button>
      </div>
    </Modal>
  )
}
