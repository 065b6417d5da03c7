import type { HostProblem } from '../../../shared/contracts/host-problem.ts'
import { hostSentence } from '../../../shared/text/host-sentence.ts'

const elsewhere = '请换一个文件夹或 U 盘，再另存一次。'

/** Why no case file was written, and the way out; the case itself lies where it lay. */
export function caseFileRefused(problem: HostProblem): string {
  const folder = problem.place === '' ? '' : `“${problem.place}”`
  switch (problem.code) {
    case 'disk-full':
      return `案卷文件没有写出：${folder}空间不足。${elsewhere}`
    case 'disk-refused':
      return `案卷文件没有写出：${folder}写不进去（${problem.given}）。${elsewhere}`
    case 'no-answer':
      return `案卷文件没有写出：${hostSentence(problem)}，再另存一次。`
    default:
      return `案卷文件没有写出：${hostSentence(problem)}。`
  }
}

/** This browser's own copy could not be read. */
export const copyUnreadable = '案卷文件没有写出：本机浏览器库读不出来。请重新打开这个案卷，再另存一次。'
