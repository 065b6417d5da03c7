import { describe, expect, it } from 'vitest'
import { caseFileRefused } from '../../../renderer/features/step/case-file-refused.ts'
import type { HostProblem } from '../../../shared/contracts/host-problem.ts'

const problem = (code: HostProblem['code'], place = '', given = ''): HostProblem => ({
  code,
  place,
  given,
  expected: '',
})

describe('a case file that could not be written', () => {
  it.each([
    [
      problem('disk-full', '/media/usb', 'ENOSPC'),
      '案卷文件没有写出：“/media/usb”空间不足。请换一个文件夹或 U 盘，再另存一次。',
    ],
    [
      problem('disk-refused', '/media/usb', 'EACCES'),
      '案卷文件没有写出：“/media/usb”写不进去（EACCES）。请换一个文件夹或 U 盘，再另存一次。',
    ],
    [
      problem('disk-refused', '', 'EIO'),
      '案卷文件没有写出：写不进去（EIO）。请换一个文件夹或 U 盘，再另存一次。',
    ],
    [
      problem('no-answer', '/api/cases/:caseId/file', 'Failed to fetch'),
      '案卷文件没有写出：本机程序没有回应，可能已经关掉。请重新启动程序，再另存一次。',
    ],
    [problem('case-missing'), '案卷文件没有写出：案卷库里没有这个案卷。'],
  ])('%# says why and the way out', (given, sentence) => {
    expect(caseFileRefused(given)).toBe(sentence)
  })
})
