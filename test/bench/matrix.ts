import { gapTable, type GapTable } from '../../shared/case/bargaining/gap-table.ts'
import { openRound, typePrices } from '../../shared/case/bargaining/round-acts.ts'
import { representativesOf } from '../../shared/case/bargaining/representatives.ts'
import { submitProposal } from '../../shared/case/bargaining/submit.ts'
import { gradeIdOf, setTerms } from '../../shared/case/demonstration/set-terms.ts'
import { startScript, type Script } from '../../shared/case/demonstration/script.ts'
import { addOperations } from '../../shared/case/products/add-operations.ts'
import { addProduct } from '../../shared/case/products/product-writes.ts'
import { decimalOfCount, writeDecimal } from '../../shared/numbers/decimal-string.ts'
import type { Side } from '../../shared/bargaining/side.ts'
import type { CaseId, ReplicaId } from '../../shared/record/change.ts'

const operations = 200
const rounds = 15
const productId = 'product'
const at = '2014-07-01T06:00:00.000Z'

const tableOf = (script: Script): GapTable => {
  const table = gapTable(script.state(), productId)
  if (!table.ok) throw new Error('no table')
  return table.value
}

const typeOf = (script: Script, side: Side, cents: number) => {
  const table = tableOf(script)
  if (table.round === null) throw new Error('no round')
  const prices = table.lines.map(({ operationId }, index) => ({
    operationId,
    priceYuan: writeDecimal(BigInt(200 + index + cents), 3),
  }))
  script.commit(at, '报价', [...typePrices(productId, table.round, side, prices)])
}

function submit(script: Script, side: Side): void {
  const representative = representativesOf(script.state(), side)[0]?.name ?? ''
  script.commit(at, '提交', [
    submitProposal(tableOf(script), side, {
      id: script.newId(),
      representative,
      operator: '示例记录员',
      submittedAt: at,
    }),
  ])
}

/** A case of 200 operations with agreed times; both sides asked on every line in fifteen rounds, the last one is open. */
function walkRounds(): Script {
  const script = startScript('bench' as CaseId, 'replica' as ReplicaId, '示例记录员')
  setTerms(script)
  script.commit(at, '加入产品', [
    ...addProduct(script.state(), productId, { code: '示例', name: '示例款', version: '1' }),
  ])
  const lines = Array.from({ length: operations }, (_, index) => ({
    id: `operation-${String(index + 1)}`,
    fields: {
      name: `示例工序 ${String(index + 1)}`,
      section: '示例工段',
      machine: '单针平缝',
      jobType: '平缝',
      countingUnit: '件',
      countPerGarment: decimalOfCount(1n),
      gradeId: gradeIdOf('一级'),
      timeSource: 'agreed-by-both' as const,
      givenSeconds: writeDecimal(BigInt(300 + index * 7), 1),
      givenTimeReference: '示例数据',
    },
  }))
  script.commit(at, '列出工序', [...addOperations(script.state(), productId, 0, lines)])
  for (let round = 1; round <= rounds; round += 1) {
    const opened = openRound(tableOf(script), { form: 'face-to-face', heldOn: '2014-07-01' })
    script.commit(at, `第 ${String(round)} 轮`, [...opened.operations])
    typeOf(script, 'union', 40 - round)
    if (round === rounds) break
    submit(script, 'union')
    typeOf(script, 'employer', round - 20)
    submit(script, 'employer')
  }
  return script
}

const edits = 101

/** One price typed in the open round: from the change to the whole table of both sides anew. */
export function measureMatrix() {
  const script = walkRounds()
  const { lines, rounds: held } = tableOf(script)
  if (lines.length !== operations || held.length !== rounds) throw new Error('not the matrix that was meant')
  const waits: number[] = []
  for (let edit = 0; edit < edits; edit += 1) {
    const { round } = tableOf(script)
    const line = lines[(edit * 37) % operations]
    if (round === null || line === undefined) throw new Error('nothing to edit')
    const since = performance.now()
    const priceYuan = writeDecimal(BigInt(500 + edit), 3)
    script.commit(at, '改报价', [
      ...typePrices(productId, round, 'union', [{ operationId: line.operationId, priceYuan }]),
    ])
    tableOf(script)
    waits.push(performance.now() - since)
  }
  const sorted = waits.toSorted((a, b) => a - b)
  return {
    matrixEditMilliseconds: Number((sorted[Math.floor(edits / 2)] ?? 0).toFixed(2)),
    matrixEditP95Milliseconds: Number((sorted[Math.floor(edits * 0.95)] ?? 0).toFixed(2)),
  }
}
