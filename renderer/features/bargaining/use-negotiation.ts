import { useState } from 'react'
import { isDrafting } from '../../../shared/bargaining/negotiation-round.ts'
import { otherSide, type Side } from '../../../shared/bargaining/side.ts'
import type { GapTable } from '../../../shared/case/bargaining/gap-table.ts'
import type { ExplainedFigure } from '../../../shared/case/pricing/explain.ts'
import { useCase } from '../step/case-context.ts'
import { useMayWrite } from '../step/may-write.ts'
import { useAgreement } from './use-agreement.ts'
import { useBargainingActs } from './use-bargaining-acts.ts'
import { useMatrix } from './use-matrix.ts'

/** What lies open beside the matrix or over it. */
export type Opened =
  | { readonly kind: 'submit'; readonly side: Side }
  | { readonly kind: 'lock' | 'unlock' | 'bulk' | 'speech' }
  | { readonly kind: 'derivation'; readonly figure: ExplainedFigure }

/** The side whose figures are still being typed; the one in hand first. */
const sideToSubmit = (table: GapTable, inHand: Side): Side | undefined =>
  [inHand, otherSide(inHand)].find((side) => isDrafting(table.round, side))

/** The talks on the screen: the line in hand, what is open, and what can be done now. */
export function useNegotiation(table: GapTable) {
  const { state } = useCase()
  const acts = useBargainingActs(table)
  const mayWrite = useMayWrite()
  const matrix = useMatrix(table, acts, mayWrite)
  const agreement = useAgreement(state, table, matrix.line)
  const [opened, setOpened] = useState<Opened>()
  const [drawn, setDrawn] = useState(false)
  const { line } = matrix
  const turn = sideToSubmit(table, matrix.side)
  const mayTalk = mayWrite && table.openCount > 0
  const isOpen = line !== undefined && line.lock === null && line.conflicts.length === 0

  const show = (next: Opened) => {
    matrix.hush()
    setOpened(next)
  }

  return {
    table,
    acts,
    matrix,
    agreement,
    opened,
    turn,
    mayWrite,
    /** What can be done now with the line in hand and the round. */
    can: {
      move: matrix.shown.length > 1,
      counter: mayTalk && (turn === undefined || isOpen),
      lock: mayWrite && isOpen && agreement.agreement !== undefined,
      speak: mayWrite && line !== undefined,
      filter: table.agreedCount < table.lines.length || matrix.onlyOpen,
      submit: mayTalk && turn !== undefined,
    },
    open: show,
    close: () => setOpened(undefined),
    /** In a narrow window the line in hand lies in a drawer; a wide one shows it always. */
    drawer: { open: drawn, show: () => setDrawn(true), hide: () => setDrawn(false) },
    explain: (operationId: string, figure: ExplainedFigure) => {
      matrix.goTo({ operationId })
      setOpened({ kind: 'derivation', figure })
    },
    /** 对案: the figure of whoever's turn it is; with both on the table, or no round yet, the next round. */
    counter: () => {
      if (line === undefined || !mayTalk) return
      if (turn === undefined) void acts.openNextRound()
      else matrix.begin(line.figures[turn]?.priceYuan ?? '', { side: turn })
    },
    lock: () => {
      if (line === undefined || !mayWrite || !isOpen || !matrix.finish()) return
      // The reason stands in the panel; in a narrow window that is a drawer.
      if (agreement.agreement === undefined) setDrawn(true)
      else if (agreement.namedByBoth && !acts.isOperatorUnknown) acts.lock(line, agreement.agreement)
      else setOpened({ kind: 'lock' })
    },
    speak: () => {
      if (!mayWrite) return
      show({ kind: 'speech' })
      setDrawn(true)
    },
    submit: () => {
      if (mayTalk && turn !== undefined && matrix.finish()) setOpened({ kind: 'submit', side: turn })
    },
  }
}

export type Negotiation = ReturnType<typeof useNegotiation>
