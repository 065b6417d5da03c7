import { useEffect, useEffectEvent, useState } from 'react'
import { useParams } from 'react-router'
import { CopyOutlined, ImportOutlined, RightOutlined } from '@ant-design/icons'
import { gradeChoices, operationRows } from '../../../shared/case/products/operation-rows.ts'
import { productSummaries } from '../../../shared/case/products/product-summaries.ts'
import { styleDifferences } from '../../../shared/case/products/style-differences.ts'
import type { HeadAction } from '../../shell/bars/page-head.tsx'
import { useKeys } from '../../shell/keys/use-keys.ts'
import { useCase } from '../step/case-context.ts'
import { StepFrame } from '../step/step-frame.tsx'
import { MethodCardPanel } from './card/method-card-panel.tsx'
import { DifferencePanel } from './copy/difference-panel.tsx'
import { LibraryDialog } from './copy/library-dialog.tsx'
import { ImportDoor } from './import/import-door.tsx'
import { useImportFile } from './import/use-import-file.ts'
import { ProductPanel } from './list/product-panel.tsx'
import { useStepNotice } from './use-step-notice.ts'
import { OperationSheet } from './sheet/operation-sheet.tsx'
import { takeFocus } from './sheet/sheet-context.ts'
import { useSheet } from './sheet/use-sheet.ts'
import { useSheetWrites } from './sheet/use-sheet-writes.ts'
import { useTakeLines } from './use-take-lines.ts'
import './products-step.css'

const keyHints = [
  { caps: ['Ctrl V'], label: '粘贴' },
  { caps: ['Ctrl D'], label: '向下填' },
  { caps: ['Ctrl Z'], label: '撤销' },
  { caps: ['Alt ↑↓'], label: '移动行' },
  { caps: ['F2'], label: '方法卡' },
]

/** What stands at the right: the card of the active line, or the style held against the one it came from. */
type SideView = 'card' | 'differences'

/** 一品: the operations of a style as a sheet, and the card of each. */
export function ProductsStep() {
  const { state, sync, productId, undo, go } = useCase()
  const [side, setSide] = useState<SideView>('card')
  const { '*': named = '' } = useParams()
  const [asked, setAsked] = useState(named === '' ? 0 : 1)
  const [library, setLibrary] = useState(false)
  const readOnly = sync.kind === 'read-only'
  const rows = operationRows(state, productId)
  const grades = gradeChoices(state)
  const writes = useSheetWrites()
  const openCard = () => {
    setSide('card')
    setAsked((times) => times + 1)
  }
  const sheet = useSheet({ rows, grades, readOnly, writes, openCard }, productId)
  const goToNamed = useEffectEvent(() => {
    const place = rows.findIndex(({ id }) => id === named)
    if (place >= 0) sheet.goToRow(place)
  })
  useEffect(() => {
    if (named !== '') goToNamed()
  }, [named])
  const importing = useImportFile()
  const takeIn = useTakeLines()
  const differences = styleDifferences(state, productId)
  const others = productSummaries(state).some(
    ({ id, operationCount }) => id !== productId && operationCount > 0,
  )
  const { notice, goToMissing } = useStepNotice(sheet.goToRow, openCard)
  useKeys([{ id: 'next-problem', chord: { code: 'F8' }, alsoInTextFields: true, run: goToMissing }])

  const importAction: HeadAction = {
    label: '导入 CSV / XLSX',
    icon: <ImportOutlined />,
    onPress: importing.choose,
  }
  const libraryAction: HeadAction = {
    label: '从工序库取',
    icon: <CopyOutlined />,
    onPress: () => setLibrary(true),
  }
  const ready = rows.some(({ card }) => card.complete)
  const { active } = sheet.sheet.selection
  return (
    <StepFrame
      title="一品：列出工序"
      why="先把活儿拆清楚，后面每一分钱都落在这张表上。"
      actions={
        readOnly ? [] : others && productId !== undefined ? [importAction, libraryAction] : [importAction]
      }
      primary={{
        label: '下一步：去测时',
        icon: <RightOutlined />,
        iconAtEnd: true,
        onPress: () => go('measurement'),
        ...(ready ? {} : { closedBecause: '先填好一张方法卡：起点、终点和单元。' }),
      }}
      notice={notice}
      keys={keyHints}
    >
      <div className="products-columns">
        <ProductPanel
          readOnly={readOnly}
          differences={differences}
          onDifferences={() => setSide('differences')}
        />
        <OperationSheet sheet={sheet} lastChange={undo?.label} />
        {side === 'differences' && differences !== undefined ? (
          <DifferencePanel
            differences={differences}
            onGoTo={(number) => sheet.goToRow(number - 1)}
            onClose={() => setSide('card')}
          />
        ) : (
          <MethodCardPanel
            row={rows[active.row]}
            readOnly={readOnly}
            asked={asked}
            onCountingUnit={(unit) => sheet.setCountingUnit(active.row, unit)}
            onClose={() => {
              setAsked(0)
              takeFocus(sheet)
            }}
            onMeasure={() => go('measurement', `/operation/${rows[active.row]?.id ?? ''}`)}
          />
        )}
      </div>
      <ImportDoor importing={importing} onImported={sheet.goToRow} />
      {library && (
        <LibraryDialog
          onCancel={() => setLibrary(false)}
          onTake={(lines) => {
            setLibrary(false)
            void takeIn(lines).then(sheet.goToRow)
          }}
        />
      )}
    </StepFrame>
  )
}
