import { useState } from 'react'
import { sides, type Side } from '../../../shared/bargaining/side.ts'
import type { GapLine } from '../../../shared/case/bargaining/gap-line.ts'
import type { GapTable } from '../../../shared/case/bargaining/gap-table.ts'
import { isDrafting } from '../../../shared/bargaining/negotiation-round.ts'
import { sideNames } from './bargaining-words.ts'
import { closedCellSentence, isNews, readCellEntry } from './cell-entry.ts'
import { planPrices } from './price-paste.ts'
import type { BargainingActs } from './use-bargaining-acts.ts'

/** A figure being typed; `sentence` once it was handed over and refused. */
export type CellEdit = { readonly text: string; readonly sentence?: string }

/** Why a cell did not open; it goes with the next change of the table. */
type Answer = { readonly sentence: string; readonly table: GapTable }

type Cursor = { readonly operationId: string; readonly side: Side }

/** Whose figures come next: of the sides that have not submitted the one that has begun to write. */
export function firstSide({ round, lines }: Pick<GapTable, 'round' | 'lines'>): Side {
  const drafting = sides.filter((side) => isDrafting(round, side))
  const begun = drafting.find((side) =>
    lines.some(({ lock, figures }) => lock === null && figures[side]?.position.kind === 'draft'),
  )
  return begun ?? drafting[0] ?? 'union'
}

const firstLine = (lines: readonly GapLine[]): GapLine | undefined =>
  lines.find(({ lock }) => lock === null) ?? lines.find(({ agreed }) => !agreed) ?? lines[0]

/** The cell in hand, what is being typed in it, and which lines are shown. */
export function useMatrix(table: GapTable, acts: BargainingActs, mayWrite: boolean) {
  const [asked, setAsked] = useState<Partial<Cursor>>({})
  const [onlyOpen, setOnlyOpen] = useState(false)
  const [edit, setEdit] = useState<CellEdit>()
  const [answer, setAnswer] = useState<Answer>()

  const shown = onlyOpen ? table.lines.filter(({ agreed }) => !agreed) : table.lines
  const line = shown.find(({ operationId }) => operationId === asked.operationId) ?? firstLine(shown)
  const side = asked.side ?? firstSide(table)
  const index = line === undefined ? -1 : shown.indexOf(line)

  const goTo = (next: Partial<Cursor>) => {
    setEdit(undefined)
    setAnswer(undefined)
    setAsked({ operationId: line?.operationId ?? '', side, ...next })
  }
  const move = (by: number) => {
    const next = shown[Math.min(Math.max(index + by, 0), shown.length - 1)]
    if (next !== undefined) goTo({ operationId: next.operationId })
  }
  const begin = (text: string, at: Partial<Cursor> = {}) => {
    const target = table.lines.find(
      ({ operationId }) => operationId === (at.operationId ?? line?.operationId),
    )
    if (target === undefined || !mayWrite) return
    const closed = closedCellSentence(table, target, at.side ?? side)
    goTo(at)
    if (closed === undefined) setEdit({ text })
    else setAnswer({ sentence: closed, table })
  }
  /** True when nothing is left half-typed. */
  const say = (sentence: string) => {
    setEdit(undefined)
    setAnswer({ sentence, table })
  }
  /** A column from a spreadsheet, downwards from the cell in hand: every figure of it as one change, or none. */
  const paste = (text: string) => {
    if (!mayWrite || line === undefined) return
    const plan = planPrices(text, { table, shown, from: index, side })
    if (plan.kind === 'refused') {
      say(`没有粘贴。${plan.sentence}`)
      return
    }
    goTo({})
    if (plan.prices.length > 0)
      acts.typeMany(side, plan.prices, `${sideNames[side]} 粘贴 ${String(plan.prices.length)} 行`)
  }
  const finish = (): boolean => {
    if (edit === undefined || line === undefined) return true
    const entry = readCellEntry(table, line, edit.text)
    if (entry.kind === 'refused') {
      setEdit({ ...edit, sentence: entry.sentence })
      return false
    }
    setEdit(undefined)
    const priceYuan = entry.kind === 'price' ? entry.priceYuan : null
    if (isNews(line, side, priceYuan)) acts.typePrice(line, side, priceYuan)
    return true
  }

  return {
    shown,
    line,
    side,
    onlyOpen,
    edit,
    answer: answer?.table === table ? answer.sentence : undefined,
    goTo,
    move,
    begin,
    finish,
    paste,
    type: (text: string) => setEdit({ text }),
    drop: () => setEdit(undefined),
    /** Takes back what was typed in this round; the last submitted figure stands again. */
    clear: () => {
      if (!mayWrite || line === undefined || line.lock !== null) return
      if (line.figures[side]?.position.kind === 'draft') acts.typePrice(line, side, null)
    },
    hush: () => setAnswer(undefined),
    toggleOpen: () => {
      setEdit(undefined)
      setAnswer(undefined)
      setOnlyOpen(!onlyOpen)
    },
  }
}

export type Matrix = ReturnType<typeof useMatrix>
