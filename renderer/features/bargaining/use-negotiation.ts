import { useState } from 'react'
import { isDrafting } from '../../../shared/bargaining/negotiation-round.ts'
import { otherSide, type Side } from '../../../shared/bargaining/side.ts'
import type { GapTable } from '../../../shared/case/bargaining/gap-table.ts'
import type { ExplainedFigure } from '../../../shared/case/pricing/explain.ts'
import { useCase } from '../step/case-context.ts'
import { useAgreement } from './use-agreement.ts'
import { useBargainingActs } from './use-bargaining-acts.ts'
import { useMatrix } from './use-matrix.ts'

/** What lies open beside the matrix or over it. */
export type Opened =
  | { readonly kind: 'submit'; readonly side: Side }
  | { readonly kind: 'unlock' | 'bulk' | 'speech' }
  | { readonly kind: 'derivation'; readonly figure: ExplainedFigure }

/** The side whose figures are still being typed; the one in hand first. */
const sideToSubmit = (table: GapTable, inHand: Side): Side | undefined =>
  [inHand, otherSide(inHand)].find((side) => isDrafting(table.round, side))

/** The talks on the screen: the line in hand, what is open, and what can be done now. */
export function useNegotiation(table: GapTable) {
  const { state } = useCase()
  const acts = useBargainingActs(table)
  const matrix = useMatrix(table, acts)
  const agreement = useAgreement(state, table, matrix.line)
  const [opened, setOpened] = useState<Opened>()
  const [tried, setTried] = useState<string>()
  const { line } = matrix
  const turn = sideToSubmit(table, matrix.side)

  return {
    table,
    acts,
    matrix,
    agreement,
    opened,
    turn,
    /** Why the line in hand could not be agreed, once somebody tried. */
    refusal: tried !== undefined && tried === line?.operationId ? agreement.refusal : undefined,
    open: (next: Opened) => {
      matrix.hush()
      setOpened(next)
    },
    close: () => setOpened(undefined),
    explain: (operationId: string, figure: ExplainedFigure) => {
      matrix.goTo({ operationId })
      setOpened({ kind: 'derivation', figure })
    },
    /** 对案: the figure of whoever's turn it is; with both on the table, or no round yet, the next round. */
    counter: () => {
      if (line === undefined) return
      if (turn === undefined) void acts.openNextRound()
      else matrix.begin(line.figures[turn]?.priceYuan ?? '', { side: turn })
    },
    lock: () => {
      if (line === undefined || !matrix.finish()) return
      if (agreement.agreement === undefined) setTried(line.operationId)
      else acts.lock(line, agreement.agreement)
    },
    submit: () => {
      if (turn !== undefined && matrix.finish()) setOpened({ kind: 'submit', side: turn })
    },
  }
}

export type Negotiation = ReturnType<typeof useNegotiation>
