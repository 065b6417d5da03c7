import { later } from '../../dates/instant-distance.ts'
import { decimalLiteral } from '../../numbers/decimal-literal.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import { sumDecimals } from '../../numbers/sum-decimals.ts'
import type { Side } from '../../bargaining/side.ts'
import { gapTable, type GapTable } from '../bargaining/gap-table.ts'
import { lockLine } from '../bargaining/lock-acts.ts'
import { openRound, typePrices } from '../bargaining/round-acts.ts'
import { representativesOf } from '../bargaining/representatives.ts'
import { submitProposal } from '../bargaining/submit.ts'
import type { Script } from './script.ts'

/** What a side asks on every line, as an adjustment to the computed price. */
export type RoundPlan = {
  readonly on: string
  readonly form: 'back-to-back' | 'face-to-face'
  readonly union: string
  readonly employer: string
}

const operator = '示例记录员'
const zero = decimalLiteral('0.000')

function tableOf(script: Script, productId: string): GapTable {
  const table = gapTable(script.state(), productId)
  if (!table.ok) throw new Error('the demonstration has no priced table')
  return table.value
}

const chiefOf = (script: Script, side: Side): string => representativesOf(script.state(), side)[0]?.name ?? ''

function propose(script: Script, productId: string, side: Side, by: string, at: string): void {
  const table = tableOf(script, productId)
  if (table.round === null) throw new Error('the demonstration has no round')
  const prices = table.lines.flatMap(({ operationId, lock, priced }) =>
    lock !== null || priced.computedYuan === null
      ? []
      : [{ operationId, priceYuan: sumDecimals([priced.computedYuan, decimalLiteral(by)]) }],
  )
  script.commit(at, side === 'union' ? '填职工方报价' : '填企业方报价', [
    ...typePrices(productId, table.round, side, prices),
  ])
  const submittedAt = later(at, { minutes: 10 })
  script.commit(submittedAt, side === 'union' ? '提交职工方报价' : '提交企业方对案', [
    submitProposal(tableOf(script, productId), side, {
      id: script.newId(),
      representative: chiefOf(script, side),
      operator,
      submittedAt,
    }),
  ])
}

/** Rounds of one style, then every line agreed; `adjustments` names rows that ended above the computed price. */
export function negotiateLines(
  script: Script,
  productId: string,
  rounds: readonly RoundPlan[],
  adjustments: ReadonlyMap<number, DecimalString>,
): void {
  for (const round of rounds) {
    const at = `${round.on}T06:00:00.000Z`
    const opened = openRound(tableOf(script, productId), { form: round.form, heldOn: round.on })
    script.commit(at, `第 ${String(opened.round.number)} 轮`, [...opened.operations])
    propose(script, productId, 'union', round.union, later(at, { minutes: 5 }))
    propose(script, productId, 'employer', round.employer, later(at, { minutes: 30 }))
  }
  const talksEnd = `${rounds.at(-1)?.on ?? ''}T08:00:00.000Z`
  for (const [index, { operationId, lock }] of tableOf(script, productId).lines.entries()) {
    if (lock !== null) continue
    const table = tableOf(script, productId)
    const line = table.lines.find((one) => one.operationId === operationId)
    if (line === undefined) continue
    const at = later(talksEnd, { minutes: index })
    script.commit(at, `达成第 ${String(index + 1)} 行`, [
      lockLine(table, line, {
        id: script.newId(),
        adjustmentYuan: adjustments.get(index + 1) ?? zero,
        unionRepresentative: chiefOf(script, 'union'),
        employerRepresentative: chiefOf(script, 'employer'),
        operator,
        lockedAt: at,
      }),
    ])
  }
}
