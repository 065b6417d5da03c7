import { useCallback, useState, type RefObject } from 'react'
import type { ExplainedFigure } from '../../../shared/case/pricing/explain.ts'
import { useKeys } from '../../shell/keys/use-keys.ts'
import { figureColumns, isFigureColumn, type FigureCell, type ShownFigure } from './figure-columns.ts'

type Direction = 'up' | 'down' | 'left' | 'right'

const buttonIn = (row: Element | undefined, column: string): HTMLButtonElement | null =>
  row?.querySelector<HTMLButtonElement>(`td[data-figure="${column}"] > button`) ?? null

/** The next figure from a cell; a line without the figure is passed over, at the edge one stays. */
function nextButton(
  rows: readonly HTMLElement[],
  from: FigureCell,
  direction: Direction,
): HTMLButtonElement | null {
  const at = rows.findIndex(({ dataset }) => dataset['operation'] === from.operationId)
  if (direction === 'up' || direction === 'down') {
    const ahead = direction === 'down' ? rows.slice(at + 1) : rows.slice(0, Math.max(0, at)).reverse()
    return ahead.map((row) => buttonIn(row, from.column)).find((button) => button !== null) ?? null
  }
  const column = figureColumns.indexOf(from.column)
  const ahead =
    direction === 'right' ? figureColumns.slice(column + 1) : figureColumns.slice(0, column).reverse()
  return ahead.map((name) => buttonIn(rows[at], name)).find((button) => button !== null) ?? null
}

const cellOf = (button: HTMLButtonElement): FigureCell | undefined => {
  const column = button.closest<HTMLElement>('td')?.dataset['figure']
  const operationId = button.closest<HTMLElement>('tr')?.dataset['operation']
  return operationId === undefined || !isFigureColumn(column) ? undefined : { operationId, column }
}

/** The figures of the table as one field of keys: arrows walk, and an open derivation follows them. */
export function useFigureGrid(
  table: RefObject<HTMLElement | null>,
  shown: ShownFigure | undefined,
  setShown: (shown: ShownFigure | undefined) => void,
) {
  const [stop, setStop] = useState<FigureCell>()

  const open = useCallback(
    (operationId: string, figure: ExplainedFigure) => {
      setShown({ operationId, figure })
      if (isFigureColumn(figure)) setStop({ operationId, column: figure })
    },
    [setShown],
  )

  const rows = () => [...(table.current?.querySelectorAll<HTMLElement>('tr[data-operation]') ?? [])]

  const move = (direction: Direction) => {
    const lines = rows()
    const first = lines[0]?.dataset['operation']
    const button =
      stop === undefined
        ? (lines.map((row) => buttonIn(row, 'price')).find((one) => one !== null) ?? null)
        : nextButton(lines, stop, direction)
    const cell = button === null ? undefined : cellOf(button)
    if (button === null || cell === undefined || first === undefined) return
    button.focus()
    setStop(cell)
    if (shown !== undefined) setShown({ operationId: cell.operationId, figure: cell.column })
  }

  /** Focus goes back to the figure before the panel leaves. */
  const close = () => {
    const row = rows().find(({ dataset }) => dataset['operation'] === stop?.operationId)
    if (stop !== undefined) buttonIn(row, stop.column)?.focus()
    setShown(undefined)
  }

  const arrow = (code: string, direction: Direction) => ({
    id: `figure-${direction}`,
    chord: { code },
    repeats: true,
    run: () => move(direction),
  })
  useKeys([
    arrow('ArrowUp', 'up'),
    arrow('ArrowDown', 'down'),
    arrow('ArrowLeft', 'left'),
    arrow('ArrowRight', 'right'),
  ])
  return { stop, open, close }
}
