import { decimalLiteral } from '../../numbers/decimal-literal.ts'
import type { IdentifiedChange, ReplicaId } from '../../record/change.ts'
import { answerQuestions } from './answer-questions.ts'
import { demonstrationCaseId } from './demonstration-id.ts'
import { copyTheStyle } from './copy-the-style.ts'
import { jacketId, listOperations, operationIdOf, tshirtId } from './list-operations.ts'
import { measureByWatch, measureBySheet, tellWorker } from './measure-operations.ts'
import { negotiateLines, type RoundPlan } from './negotiate-lines.ts'
import { tshirtOperations } from './operations.data.ts'
import { startScript } from './script.ts'
import { studyBegins } from './story-time.ts'
import { setTerms } from './set-terms.ts'
import { weighPackages } from './weigh-packages.ts'

const rounds: readonly RoundPlan[] = [
  { on: '2014-06-24', form: 'back-to-back', union: '0.006', employer: '-0.004' },
  { on: '2014-07-01', form: 'face-to-face', union: '0.002', employer: '-0.001' },
]
const agreedAbove = new Map([2, 6, 12].map((row) => [row, decimalLiteral('0.001')]))

/**
 * The demonstration, written through the functions the page writes with: terms, operations, timings, two rounds,
 * the agreement, and a copied style that ends in a confirmation sheet. The same changes on every machine.
 * Invented figures are 示例数据; the jacket's two lines are published, its hourly standard is back-calculated.
 */
export function walkDemonstration(): readonly IdentifiedChange[] {
  const script = startScript(demonstrationCaseId, 'example' as ReplicaId, '示例记录员')
  setTerms(script)
  listOperations(script)
  for (const worker of ['W-07', 'W-11']) tellWorker(script, worker, '2014-05-14T01:00:00.000Z')
  for (const [index, { meanHundredths }] of tshirtOperations.entries()) {
    const at = studyBegins('2014-05-15T00:30:00.000Z', index)
    const plan = { operationId: operationIdOf(index + 1), workerCode: 'W-07', at }
    if (meanHundredths === 0) measureByWatch(script, { ...plan, rating: '105' })
    else measureBySheet(script, { ...plan, rating: '100' }, meanHundredths)
  }
  weighPackages(script)
  negotiateLines(script, jacketId, rounds.slice(1), new Map())
  negotiateLines(script, tshirtId, rounds, agreedAbove)
  answerQuestions(script)
  copyTheStyle(script)
  return script.changes()
}
