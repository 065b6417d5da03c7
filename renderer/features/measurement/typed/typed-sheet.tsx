import { useMemo, useState } from 'react'
import { readTypedGrid } from '../../../../shared/case/measurement/typed-cells.ts'
import { typedTotalProblem } from '../../../../shared/case/measurement/seal.ts'
import { readStudy } from '../../../../shared/case/measurement/study.ts'
import type { Method } from '../../../../shared/case/measurement/method.ts'
import { listRecords, readRecord, type Entry } from '../../../../shared/case/read.ts'
import { formatProblem } from '../../../../shared/text/problems/format-problem.ts'
import { ProblemText } from '../../../components/problem-text.tsx'
import { useKeys } from '../../../shell/keys/use-keys.ts'
import { useCase } from '../../step/case-context.ts'
import { StepFrame } from '../../step/step-frame.tsx'
import { readPaste } from './read-paste.ts'
import { TotalTime } from './total-time.tsx'
import { focusCell, TypedGrid } from './typed-grid.tsx'
import { sheetNotice } from './sheet-notice.ts'
import { useRefusedCells } from './use-refused-cells.ts'
import { useTypedCells } from './use-typed-cells.ts'
import './typed.css'

const sparePaperRows = 3
const fewestRows = 10

type TypedSheetProps = { readonly study: Entry<'time-study'>; readonly method: Method }

/** 录入纸表: cycles down, elements across, the total time beside it. */
export function TypedSheet({ study, method }: TypedSheetProps) {
  const { state, go } = useCase()
  const grid = useMemo(
    () => readTypedGrid(state, study.id, method.elements),
    [state, study.id, method.elements],
  )
  const read = useMemo(() => readStudy(state, study.id), [state, study.id])
  const [refused, setRefused] = useState<readonly string[]>([])
  const [totalSaid, setTotalSaid] = useState<string>()
  const cells = useRefusedCells()
  const write = useTypedCells(study, method)
  const operation = readRecord(state, 'operation', method.operationId)
  const siblings = listRecords(state, 'operation').filter((one) => one.productId === operation?.productId)
  const number = siblings.findIndex(({ id }) => id === method.operationId) + 1
  const review = () => go('measurement', `/review/${study.id}`)
  useKeys([
    { id: 'review', chord: { code: 'Enter', ctrl: true }, alsoInTextFields: true, run: review },
    { id: 'back', chord: { code: 'Escape' }, alsoInTextFields: true, run: () => go('measurement') },
  ])
  const paste = (text: string, cycle: number, element: number) => {
    const names = method.elements.map(({ name }) => name)
    const pasted = readPaste(text, cycle, element, names)
    setRefused(pasted.refused)
    if (pasted.refused.length === 0) write.cells(pasted.cells, `粘贴 ${String(pasted.cells.length)} 格`)
  }
  return (
    <StepFrame
      title={`录入纸表：${String(number)} ${operation?.name ?? ''}`}
      why={`工人 ${study.workerCode ?? ''}。没做写 -，漏记空着，不要补写。`}
      actions={[{ label: '测时条件', onPress: () => go('measurement', `/study/${study.id}`) }]}
      primary={{ label: '复核测时', onPress: review }}
      notice={sheetNotice({
        rows: grid.rows.length,
        cells: cells.refused,
        others: [totalSaid, ...problemSentences(read)].filter((one) => one !== undefined),
        onCell: focusCell,
      })}
      keys={[
        { caps: ['Enter'], label: '下一格' },
        { caps: ['Ctrl V'], label: '从 Excel 粘贴' },
        { caps: ['Ctrl Enter'], label: '复核测时' },
        { caps: ['Esc'], label: '回到工序表' },
      ]}
    >
      {refused.length > 0 && (
        <div className="typed-refused" role="alert">
          <strong>有 {refused.length} 格不能用，一格都没有粘贴。</strong>
          {refused.slice(0, 4).map((sentence) => (
            <ProblemText key={sentence} sentence={sentence} />
          ))}
        </div>
      )}
      <div className="typed">
        <TypedGrid
          elements={method.elements}
          rows={grid.rows}
          rowCount={Math.max(fewestRows, grid.rows.length + sparePaperRows)}
          onCommit={(cycle, element, text) =>
            write.cells(
              [{ cycle, element, text }],
              `第 ${String(cycle)} 周程 ${String(element + 1)} 单元 ${text}`,
            )
          }
          onPaste={paste}
          onRefused={cells.report}
        />
        {read !== undefined && (
          <TotalTime
            read={read}
            total={study.typedTotalSeconds ?? null}
            onCommit={write.total}
            onRefused={setTotalSaid}
          />
        )}
      </div>
    </StepFrame>
  )
}

/** What sealing will refuse of the sheet itself, said while it is typed. */
function problemSentences(read: ReturnType<typeof readStudy>): readonly string[] {
  if (read === undefined) return []
  if (!read.ok) return read.problems.map(formatProblem)
  const total = typedTotalProblem(read.value)
  return total === null ? [] : [formatProblem(total)]
}
