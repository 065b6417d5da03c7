import { expect, test } from 'vitest'
import { killHost } from './kill-host.mjs'
import { killRebuild } from './kill-rebuild.mjs'
import { spoilJournals } from './spoil-journals.mjs'

test(
  'twenty kills in bursts of changes lose nothing that was acknowledged',
  { timeout: 300_000 },
  async () => {
    const { acknowledged, lost, killed, fewest } = await killHost({ kills: 20, atLeast: 200 })
    console.log(`${String(acknowledged)} acknowledged, ${String(lost)} lost`)
    expect(killed).toBe(20)
    expect(fewest).toBeGreaterThanOrEqual(200)
    expect(lost).toBe(0)
  },
)

test('every spoilt journal is noticed', { timeout: 120_000 }, async () => {
  const { damaged, damageDetected } = await spoilJournals()
  expect(damageDetected).toBe(damaged)
})

test(
  'kills during the rebuild of a damaged journal leave the old file or the new one',
  { timeout: 300_000 },
  async () => {
    const { rebuilt, neither, unrepaired, ...left } = await killRebuild({ kills: 8 })
    console.log(`old ${String(left.old)}, new ${String(left.new)}`)
    expect({ rebuilt, neither, unrepaired }).toEqual({ rebuilt: true, neither: 0, unrepaired: 0 })
  },
)
