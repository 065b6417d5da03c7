import { expect, it } from 'vitest'
import { bargainingKeys } from '../../../renderer/features/bargaining/use-bargaining-keys.ts'

const none = { move: false, counter: false, lock: false, speak: false, filter: false, submit: false }
const labels = (now: Partial<typeof none>) =>
  bargainingKeys({ can: { ...none, ...now } }).map(({ label }) => label)

it('offers only what can be done now', () => {
  expect(labels({ move: true, speak: true })).toEqual(['换行', '记发言'])
  expect(labels({ move: true })).toEqual(['换行'])
  expect(labels({ move: true, counter: true, lock: true, filter: true })).toEqual([
    '换行',
    '对案',
    '锁定',
    '只看未达成',
  ])
})

it('offers five at the most', () => {
  const all = { move: true, counter: true, lock: true, speak: true, filter: true, submit: true }
  expect(labels(all)).toEqual(['换行', '对案', '锁定', '只看未达成', '提交本轮'])
})
