import { useRef } from 'react'
import type { RoundForm } from '../../../shared/bargaining/negotiation-round.ts'
import { suggestedForm } from '../../../shared/bargaining/negotiation-round.ts'
import type { Side } from '../../../shared/bargaining/side.ts'
import type { GapLine } from '../../../shared/case/bargaining/gap-line.ts'
import type { GapTable } from '../../../shared/case/bargaining/gap-table.ts'
import { lockLine, unlockLine } from '../../../shared/case/bargaining/lock-acts.ts'
import { unopenedLocks } from '../../../shared/case/bargaining/locks.ts'
import {
  describeRound,
  openRound,
  typePrices,
  type RoundFacts,
  type TypedPrice,
} from '../../../shared/case/bargaining/round-acts.ts'
import { submitProposal } from '../../../shared/case/bargaining/submit.ts'
import { addFact } from '../../../shared/case/write.ts'
import { figureWords } from '../../components/figure-words.ts'
import type { DecimalString } from '../../../shared/numbers/decimal-string.ts'
import type { Operation } from '../../../shared/record/change.ts'
import { nameOfOperator, operatorOf } from '../measurement/operator.ts'
import { useCase } from '../step/case-context.ts'
import { adjustmentWords, formNames, proposalName, sideNames } from './bargaining-words.ts'
import { today } from './today.ts'

export type Agreement = {
  readonly adjustmentYuan: DecimalString
  readonly unionRepresentative: string
  readonly employerRepresentative: string
}

const place = 'bargaining'

/** Everything that can be done at this table, each as one change with the sentence that undo shows. */
export function useBargainingActs(table: GapTable) {
  const { copy, state } = useCase()
  const commit = async (label: string, operations: readonly Operation[]): Promise<void> => {
    if (operations.length > 0) await copy.commit(label, operations, place)
  }
  const acting = useRef(false)
  /** Facts cannot be taken back: a second press before the first is recorded does nothing. */
  const act: typeof commit = async (label, operations) => {
    if (acting.current) return
    acting.current = true
    try {
      await commit(label, operations)
    } finally {
      acting.current = false
    }
  }
  /** Asked for as the act is done: its dialog may just have kept the name. */
  const operator = () => operatorOf(copy)
  const roundNumber = table.round?.number ?? 0

  return {
    /** Whether nobody has said yet who enters: an act that names them asks first. */
    isOperatorUnknown: nameOfOperator(copy) === undefined,
    openNextRound(prices: readonly TypedPrice[] = [], side: Side = 'union') {
      const next = roundNumber + 1
      const facts: RoundFacts = { form: suggestedForm(next), heldOn: today() }
      const opened = openRound(table, facts)
      const typed = typePrices(table.productId, opened.round, side, prices)
      return commit(`开第 ${String(next)} 轮`, [...opened.operations, ...typed])
    },
    setForm(form: RoundForm) {
      if (table.round === null) return
      void commit(`第 ${String(roundNumber)} 轮 ${formNames[form]}`, [describeRound(table.round, { form })])
    },
    setDay(heldOn: string) {
      if (table.round === null) return
      void commit(`第 ${String(roundNumber)} 轮 ${heldOn}`, [describeRound(table.round, { heldOn })])
    },
    typePrice(line: GapLine, side: Side, priceYuan: DecimalString | null) {
      if (table.round === null) return
      const before = figureWords(line.figures[side]?.priceYuan)
      const after = figureWords(priceYuan ?? undefined)
      const label = `${line.name} ${sideNames[side]} ${before} → ${after}`
      void commit(
        label,
        typePrices(table.productId, table.round, side, [{ operationId: line.operationId, priceYuan }]),
      )
    },
    typeMany(side: Side, prices: readonly TypedPrice[], label: string) {
      if (table.round === null) return
      void commit(label, typePrices(table.productId, table.round, side, prices))
    },
    async submit(side: Side, representative: string) {
      const fact = submitProposal(table, side, {
        id: crypto.randomUUID(),
        representative,
        operator: operator(),
        submittedAt: new Date().toISOString(),
      })
      if (fact !== null) await act(`提交第 ${String(roundNumber)} 轮${proposalName(side)}`, [fact])
    },
    lock(line: GapLine, agreement: Agreement) {
      const fact = lockLine(table, line, {
        id: crypto.randomUUID(),
        operator: operator(),
        lockedAt: new Date().toISOString(),
        ...agreement,
      })
      if (fact === null) return
      void act(`${line.name} 达成并锁定，调整额 ${adjustmentWords(agreement.adjustmentYuan)}`, [fact])
    },
    async unlock(line: GapLine, reason: string) {
      const said = { reason, operator: operator(), unlockedAt: new Date().toISOString() }
      const facts = unopenedLocks(state, line.operationId).map((lock) =>
        unlockLine(lock, { id: crypto.randomUUID(), ...said }),
      )
      await act(`${line.name} 解锁：${reason}`, facts)
    },
    speak(line: GapLine, side: Side, text: string) {
      const fact = addFact('speech', crypto.randomUUID(), {
        operationId: line.operationId,
        roundId: table.round?.id ?? '',
        side,
        text,
        at: new Date().toISOString(),
      })
      void commit(`${line.name} 记${sideNames[side]}发言`, [fact])
    },
  }
}

export type BargainingActs = ReturnType<typeof useBargainingActs>
