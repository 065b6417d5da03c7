/** `npm run faults`: kills the host in bursts and spoils journals; prints what was lost and what was noticed. */
import { ensureBuilt, ensureInstalled } from './project.mjs'

ensureInstalled()
ensureBuilt()
const { killHost } = await import('../../test/faults/kill-host.mjs')
const { spoilJournals } = await import('../../test/faults/spoil-journals.mjs')

const { acknowledged, lost, killed, recoveries } = await killHost({ kills: 20, atLeast: 200 })
const { damaged, damageDetected } = await spoilJournals()
const sorted = recoveries.toSorted((a, b) => a - b)
const recoverP95Seconds = Number(sorted[Math.ceil(sorted.length * 0.95) - 1].toFixed(3))
const figures = { acknowledged, lost, damaged, damageDetected, killed, recoverP95Seconds }
if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(figures)}\n`)
else process.stdout.write(`${acknowledged} acknowledged, ${lost} lost\n${JSON.stringify(figures, null, 2)}\n`)
process.exitCode = lost === 0 && damaged === damageDetected ? 0 : 1
