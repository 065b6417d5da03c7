import { useState } from 'react'
import type { CycleRow } from '../../../../shared/case/measurement/cycle-rows.ts'
import type { KeyCommand } from '../../../shell/keys/key-command.ts'

/** Which reading is in hand: a cycle and an element, or the whole cycle (element −1). */
export type Selection = {
  readonly cycle: number
  readonly element: number
  /** Delete was pressed: the panel asks for the reason. */
  readonly excluding: boolean
  readonly choose: (cycle: number, element: number) => void
  readonly exclude: (asking: boolean) => void
  readonly commands: readonly KeyCommand[]
}

export const wholeCycle = -1

/** The digits that have a key. */
const mostDigits = 9

/** `1–3 换单元`, as many as there are; with one element there is nothing to change to. */
export const elementHint = (
  count: number,
): readonly { readonly caps: readonly string[]; readonly label: string }[] =>
  count < 2 ? [] : [{ caps: [`1–${String(Math.min(mostDigits, count))}`], label: '换单元' }]

const firstSuspect = (rows: readonly CycleRow[]): { readonly cycle: number; readonly element: number } => {
  for (const { cycle, cells } of rows) {
    const element = cells.findIndex((cell) => cell.state === 'observed' && cell.excluded !== null)
    if (element >= 0) return { cycle, element }
  }
  return { cycle: rows[0]?.cycle ?? 1, element: 0 }
}

export function useSelection(rows: readonly CycleRow[], elementCount: number): Selection {
  const [{ cycle, element, excluding }, set] = useState(() => ({ ...firstSuspect(rows), excluding: false }))
  const choose = (toCycle: number, toElement: number) =>
    set({ cycle: toCycle, element: toElement, excluding: false })
  const move = (by: number) => {
    const index = rows.findIndex((row) => row.cycle === cycle)
    const next = rows[Math.min(Math.max(index + by, 0), rows.length - 1)]
    if (next !== undefined) choose(next.cycle, element)
  }
  const turn = (by: number) => choose(cycle, Math.min(Math.max(element + by, wholeCycle), elementCount - 1))
  const command = (id: string, code: string, run: () => void, repeats = false): KeyCommand => ({
    id,
    chord: { code },
    repeats,
    run,
  })
  return {
    cycle,
    element,
    excluding,
    choose,
    exclude: (asking) => set({ cycle, element, excluding: asking }),
    // While the reason is asked for, its form has the keys.
    commands: excluding
      ? []
      : [
          command('up', 'ArrowUp', () => move(-1), true),
          command('down', 'ArrowDown', () => move(1), true),
          command('left', 'ArrowLeft', () => turn(-1), true),
          command('right', 'ArrowRight', () => turn(1), true),
          command('exclude', 'Delete', () => set({ cycle, element, excluding: true })),
          command('whole', 'Digit0', () => choose(cycle, wholeCycle)),
          ...Array.from({ length: Math.min(mostDigits, elementCount) }, (_, index) =>
            command(`element-${String(index + 1)}`, `Digit${String(index + 1)}`, () => choose(cycle, index)),
          ),
        ],
  }
}
