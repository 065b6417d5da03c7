import { describe, expect, it } from 'vitest'
import { readPricingStep } from '../../../../shared/case/steps/pricing-step.ts'
import { chooseBand, noBand } from '../../../../shared/case/terms/coefficient-choices.ts'
import { setFields } from '../../../../shared/case/write.ts'
import { addTables, chooseBands } from '../coefficient-case.ts'
import { lockLine } from '../pricing/lock-line.ts'
import { buildSampleCase, sampleIds, type SampleCase } from '../sample-case.ts'

const stepOf = ({ state }: SampleCase) => readPricingStep(state, sampleIds.jacket)
const line = (code: string) => ({ code, at: sampleIds.innerPockets, row: 1 })

const plain = buildSampleCase()
const withTables = addTables(plain)

describe('定额与工价 with coefficient tables', () => {
  it('lacks the choice of a line that nobody made', () => {
    expect(stepOf(plain)).toMatchObject({ done: 1, total: 1, missing: [] })
    expect(stepOf(withTables)).toMatchObject({
      started: true,
      done: 0,
      total: 1,
      missing: [line('band-open')],
    })
    const one = withTables.commit('选一张', chooseBand(sampleIds.jacket, 'batch', 'large'))
    expect(stepOf(one).missing).toEqual([line('band-open')])
    expect(stepOf(chooseBands(withTables)).missing).toEqual([])
  })

  it('lacks nothing where it was said that no table applies, or where a table has no row yet', () => {
    const none = withTables.commit(
      '都不用',
      chooseBand(sampleIds.jacket, 'batch', noBand),
      chooseBand(sampleIds.innerPockets, 'fabric', noBand),
    )
    expect(stepOf(none).missing).toEqual([])
    const begun = plain.commit(
      '刚加的表',
      setFields('coefficient-table', 'size', { name: '尺码', order: 'a2' }),
    )
    expect(stepOf(begun).missing).toEqual([])
  })

  it('does not ask again for what was agreed', () => {
    expect(stepOf(lockLine(withTables, sampleIds.innerPockets, '0.208')).missing).toEqual([])
  })

  it('lacks a band that was chosen and is no longer there, agreed or not', () => {
    const chosen = chooseBands(withTables)
    for (const before of [chosen, lockLine(chosen, sampleIds.innerPockets, '0.214')]) {
      const lost = before.commit('去掉真丝', setFields('coefficient-band', 'silk', { removed: true }))
      expect(stepOf(lost)).toMatchObject({ done: 0, missing: [line('band-lost')] })
    }
  })
})
