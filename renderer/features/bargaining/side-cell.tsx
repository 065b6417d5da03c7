import { WarningOutlined } from '@ant-design/icons'
import { Tooltip } from 'antd'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import { Icon } from '../../components/icon.tsx'
import type { Side } from '../../../shared/bargaining/side.ts'
import type { GapLine } from '../../../shared/case/bargaining/gap-line.ts'
import { shownPrice } from '../../../shared/case/bargaining/gap-table.ts'
import { plainEntry } from '../../components/fields/plain-entry.ts'
import { Figure } from '../../components/figure.tsx'
import { ProblemText } from '../../components/problem-text.tsx'
import { sideNames } from './bargaining-words.ts'
import type { Matrix } from './use-matrix.ts'
import './side-cell.css'

type SideCellProps = {
  readonly line: GapLine
  readonly side: Side
  readonly matrix: Matrix
}

/** One side's figure on one line. Typing a digit begins; Enter hands over and goes down; Esc gives it back. */
export function SideCell({ line, side, matrix }: SideCellProps) {
  const cell = useRef<HTMLTableCellElement>(null)
  const active = matrix.line === line && matrix.side === side
  const { edit, answer } = matrix
  const editing = active && edit !== undefined
  const sentence = active ? (edit?.sentence ?? answer) : undefined

  useEffect(() => {
    if (!active || editing) return
    const within = cell.current?.closest('table')?.contains(document.activeElement) === true
    if (within || document.activeElement === document.body) cell.current?.focus()
  }, [active, editing])

  const classes = [
    'data-table-number side-cell',
    line.lock === null && `side-cell-${side}`,
    active && 'data-table-active',
    sentence !== undefined && edit !== undefined && 'side-cell-refused',
  ].filter((name) => typeof name === 'string')

  return (
    <td
      ref={cell}
      className={classes.join(' ')}
      tabIndex={active ? 0 : -1}
      aria-label={spoken(line, side)}
      onClick={() => editing || matrix.goTo({ operationId: line.operationId, side })}
      onDoubleClick={() =>
        editing || matrix.begin(shownPrice(line, side) ?? '', { operationId: line.operationId, side })
      }
    >
      {editing ? (
        <CellInput label={`${line.name} ${sideNames[side]}`} matrix={matrix} text={edit.text} />
      ) : (
        <CellFigure line={line} side={side} />
      )}
      {sentence !== undefined && (
        <div className="side-cell-said">
          <ProblemText sentence={sentence} />
        </div>
      )}
    </td>
  )
}

function spoken(line: GapLine, side: Side): string {
  const drafting = line.lock === null && line.figures[side]?.position.kind === 'draft' ? '，起草中' : ''
  return `${line.name} ${sideNames[side]} ${shownPrice(line, side) ?? '还没有'}${drafting}`
}

function CellFigure({ line, side }: { readonly line: GapLine; readonly side: Side }) {
  const figure = line.figures[side]
  const below = line.lock === null && figure?.belowFloor === true
  return (
    <>
      {below && (
        <Tooltip title={`低于折算底线（参考）${line.priced.floorYuan ?? ''} 元`}>
          <Icon of={WarningOutlined} className="side-cell-floor" label="低于折算底线（参考）" />
        </Tooltip>
      )}
      <Figure
        value={shownPrice(line, side) ?? undefined}
        label={`${line.name} ${sideNames[side]}`}
        muted={line.lock !== null}
      />
    </>
  )
}

type CellInputProps = { readonly label: string; readonly matrix: Matrix; readonly text: string }

function CellInput({ label, matrix, text }: CellInputProps) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const end = input.current?.value.length ?? 0
    input.current?.focus()
    input.current?.setSelectionRange(end, end)
  }, [])
  const answerKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const by = steps[event.code]
    if (event.code === 'Escape') {
      event.preventDefault()
      matrix.drop()
    } else if (by !== undefined && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      if (matrix.finish()) matrix.move(event.shiftKey ? -by : by)
    }
  }
  return (
    <input
      ref={input}
      className="side-cell-input"
      inputMode="decimal"
      autoComplete="off"
      aria-label={label}
      aria-invalid={matrix.edit?.sentence !== undefined}
      value={text}
      {...plainEntry(matrix.type)}
      onBlur={() => matrix.finish()}
      onKeyDown={answerKey}
    />
  )
}

const steps: Readonly<Record<string, number>> = {
  Enter: 1,
  NumpadEnter: 1,
  Tab: 1,
  ArrowDown: 1,
  ArrowUp: -1,
}
