import { useEffect, useEffectEvent, useState } from 'react'
import { useParams } from 'react-router'
import { CopyOutlined, ImportOutlined, RightOutlined } from '@ant-design/icons'
import { Icon } from '../../components/icon.tsx'
import { entryChanges } from '../../../shared/case/operation-library/entry-changes.ts'
import { gradeChoices, operationRows } from '../../../shared/case/products/operation-rows.ts'
import { styleDifferences } from '../../../shared/case/products/style-differences.ts'
import type { HeadAction } from '../../shell/bars/page-head.tsx'
import { useKeys } from '../../shell/keys/use-keys.ts'
import { useCase } from '../step/case-context.ts'
import { StepFrame } from '../step/step-frame.tsx'
import { MethodCardPanel } from './card/method-card-panel.tsx'
import { DifferencePanel } from './copy/difference-panel.tsx'
import { ImportDoor } from './import/import-door.tsx'
import { useImportFile } from './import/use-import-file.ts'
import { CollectAct } from './library/collect-act.tsx'
import { CollectFoot } from './library/collect-foot.tsx'
import { LibraryDialog } from './library/library-dialog.tsx'
import { useCollectLines } from './library/use-collect-lines.ts'
import { useOperationLibrary } from './library/use-operation-library.ts'
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

const moreKeys = [
  { caps: ['Ctrl Enter'], label: '在下面加一行' },
  { caps: ['Delete'], label: '清空选中的格' },
  { caps: ['Home', 'Shift End', 'Delete'], label: '移除整行；选整行也可以点行号' },
]

/** What stands at the right: the card of the active line, or the style held against the one it came from. */
type SideView = 'card' | 'differences'

/** 一品: the operations of a style as a sheet, and the card of each. */
export function ProductsStep() {
  const { state, sync, productId, undo, go } = useCase()
  const [side, setSide] = useState<SideView>('card')
  const { '*': named = '' } = useParams()
  const [asked, setAsked] = useState(named === '' ? 0 : 1)
  const [taking, setTaking] = useState(false)
  const readOnly = sync.kind === 'read-only'
  const rows = operationRows(state, productId)
  const grades = gradeChoices(state)
  const library = useOperationLibrary()
  const collecting = useCollectLines(library)
  const ownWrites = useSheetWrites()
  // What was just put into the library is what Ctrl+Z means, as long as nothing else was done.
  const writes = collecting.note?.undoable === true ? { ...ownWrites, undo: collecting.undo } : ownWrites
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
  const changed = library === undefined ? [] : entryChanges(library.state, state, productId)
  const { notice, goToMissing } = useStepNotice(sheet.goToRow, openCard)
  useKeys([{ id: 'next-problem', chord: { code: 'F8' }, alsoInTextFields: true, run: goToMissing }])

  const importAction: HeadAction = {
    label: '导入 CSV / XLSX',
    icon: <Icon of={ImportOutlined} />,
    onPress: importing.choose,
  }
  const libraryAction: HeadAction = {
    label: '从工序库取',
    icon: <Icon of={CopyOutlined} />,
    onPress: () => setTaking(true),
  }
  const ready = rows.some(({ card }) => card.complete)
  const onward: HeadAction = {
    label: '下一步：去测时',
    icon: <Icon of={RightOutlined} />,
    iconAtEnd: true,
    onPress: () => go('measurement'),
    ...(ready ? {} : { closedBecause: '先填好一张方法卡：起点、终点和单元。' }),
  }
  const { active } = sheet.sheet.selection
  return (
    <StepFrame
      title="一品：列出工序"
      why="先把活儿拆清楚，后面每一分钱都落在这张表上。"
      actions={readOnly ? [] : [importAction, libraryAction]}
      {...(readOnly && !ready ? {} : { primary: onward })}
      notice={notice}
      keys={readOnly ? keyHints.filter(({ label }) => label === '方法卡') : keyHints}
      moreKeys={readOnly ? [] : moreKeys}
    >
      <div className="products-columns">
        <ProductPanel
          readOnly={readOnly}
          differences={differences}
          changedInLibrary={changed.length}
          onDifferences={() => setSide('differences')}
        />
        <OperationSheet
          sheet={sheet}
          lastChange={undo?.label}
          act={<CollectAct sheet={sheet} onCollect={(ids) => void collecting.collect(ids)} />}
          foot={collecting.note && <CollectFoot note={collecting.note} collecting={collecting} />}
        />
        {side === 'differences' && differences !== undefined ? (
          <DifferencePanel
            differences={differences}
            changed={changed}
            onGoTo={(number) => sheet.goToRow(number - 1)}
            onClose={() => setSide('card')}
          />
        ) : (
          <MethodCardPanel
            rows={rows}
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
      {!readOnly && <ImportDoor importing={importing} onImported={sheet.goToRow} />}
      {taking && (
        <LibraryDialog
          library={library?.state}
          onCancel={() => setTaking(false)}
          onTake={(lines) => {
            setTaking(false)
            void takeIn(lines).then(sheet.goToRow)
          }}
        />
      )}
    </StepFrame>
  )
}
