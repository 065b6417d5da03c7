import { expect, test } from 'vitest'
import { over, ratioOfCount } from '../../../shared/numbers/ratio.ts'
import { showShare } from '../../../shared/quota/shown-share.ts'

test.each([
  // 66.666… %, 85.714… %, 89.966… %: below the mark they stay below it
  [4n, 6n, '66.6%', true],
  [12n, 14n, '85.7%', true],
  [2699n, 3000n, '89.9%', true],
  [6n, 16n, '37.5%', false],
  [9n, 10n, '90%', false],
  [0n, 5n, '0%', false],
  [5n, 5n, '100%', false],
] as const)('%d of %d reads %s', (part, whole, percent, isCut) => {
  expect(showShare(over(ratioOfCount(part), ratioOfCount(whole)))).toEqual({ percent, isCut })
})
