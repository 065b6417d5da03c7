import type { DecimalString } from '../../numbers/decimal-string.ts'
import { sumDecimals } from '../../numbers/sum-decimals.ts'
import { compareChanges } from '../../record/change-order.ts'
import type { IdentifiedChange } from '../../record/change.ts'
import { emptyState, type FoldState } from '../../record/fold-state.ts'
import { foldOnto } from '../../record/fold.ts'
import { readStudy } from '../measurement/study.ts'
import { readingsDigest } from '../measurement/seal.ts'
import { pricedTable } from '../pricing/priced-table.ts'
import { listFacts, readRecord, type FactEntry } from '../read.ts'
import { caseMeaning } from '../record-kinds.ts'
import type { VerifyFinding } from './finding.ts'

type ActLine = {
  readonly operationId: string
  readonly priceYuan: DecimalString
  readonly computedYuan: DecimalString
  readonly adjustmentYuan: DecimalString
  readonly baselineDigest: string
}

type Act = { readonly what: string; readonly productId: string; readonly lines: readonly ActLine[] }

function checkLine(before: FoldState, act: Act, line: ActLine): readonly VerifyFinding[] {
  const table = pricedTable(before, act.productId)
  const row = table.ok
    ? table.value.rows.find(({ operation }) => operation.id === line.operationId)
    : undefined
  const at = row?.operation.name ?? line.operationId
  const findings: VerifyFinding[] = []
  const expect = (what: string, given: string, recomputed: string) => {
    if (given !== recomputed)
      findings.push({ kind: 'act', at, what: `${act.what} ${what}`, given, recomputed })
  }
  expect('计算价', line.computedYuan, row?.computedYuan ?? '—')
  expect('达成价＝计算价＋调整额', line.priceYuan, sumDecimals([line.computedYuan, line.adjustmentYuan]))
  expect('依据', line.baselineDigest, row?.baselineDigest ?? '—')
  return findings
}

function checkSeal(state: FoldState, seal: FactEntry<'study-seal'>): readonly VerifyFinding[] {
  const study = readStudy(state, seal.studyId)
  const at = readRecord(state, 'operation', seal.operationId)?.name ?? seal.operationId
  const recomputed = study?.ok === true ? readingsDigest(study.value) : '—'
  return seal.readingsDigest === recomputed
    ? []
    : [{ kind: 'seal', at, what: '封存的读数', given: seal.readingsDigest, recomputed }]
}

function actsOf(state: FoldState): ReadonlyMap<string, readonly Act[]> {
  const acts = new Map<string, Act[]>()
  const add = (changeId: string, act: Act) => acts.set(changeId, [...(acts.get(changeId) ?? []), act])
  for (const { source, productId, lines, side } of listFacts(state, 'submission'))
    add(source.changeId, { what: side === 'union' ? '职工方提案' : '企业方提案', productId, lines })
  for (const lock of listFacts(state, 'line-lock'))
    add(lock.source.changeId, { what: '达成', productId: lock.productId, lines: [lock] })
  return acts
}

/**
 * Holds every act against the case as it was when the act was made: what was accepted must be what the terms and
 * the readings gave then. Seals are held against the readings as they are now, because nothing may change them.
 */
export function checkActs(changes: readonly IdentifiedChange[], state: FoldState): readonly VerifyFinding[] {
  const acts = actsOf(state)
  const findings = listFacts(state, 'study-seal').flatMap((seal) => checkSeal(state, seal))
  let before = emptyState(caseMeaning)
  for (const change of [...changes].sort(compareChanges)) {
    for (const act of acts.get(change.id) ?? [])
      findings.push(...act.lines.flatMap((line) => checkLine(before, act, line)))
    before = foldOnto(before, [change], caseMeaning)
  }
  return findings
}
