import type { JournalLoss } from '../../database/journal-loss.ts'
import { keptWords } from '../../components/moment-words.ts'
import type { MissingChanges } from '../../../shared/record/missing-changes.ts'

const elsewhere = '别的电脑或案卷文件里有全本时，打开那份合并进来。'

const sinceWords = (since: string | null): string => (since === null ? '' : `（${keptWords(since)} 之后的）`)

/** What a damaged journal means, and what can be done from this browser. */
export function damageWords(place: string, here: MissingChanges): string {
  const said = `案卷日志第 ${place} 行起核对不上，现在只能看。原文件没有动。`
  return here.count === 0
    ? `${said}本机浏览器库里的一份是全的，可以用它重建；损坏的原文件会另外留着。`
    : `${said}本机浏览器库里也缺 ${String(here.count)} 笔，补不全。${elsewhere}`
}

/** What a journal without its tail means; `back` once this browser's part of it is on the disk again. */
export function lossWords({ onDisk, here }: JournalLoss, back: boolean): string {
  const lost = `${String(onDisk.count)} 笔改动${sinceWords(onDisk.since)}`
  if (here.count === 0)
    return back
      ? `磁盘上的案卷日志少过 ${lost}，已经从本机浏览器库补写回去。`
      : `磁盘上的案卷日志少了 ${lost}。本机浏览器库里有，正在补写回去。`
  const left =
    here.count < onDisk.count ? `本机浏览器库里也缺其中 ${String(here.count)} 笔。` : '本机浏览器库里也没有。'
  return `磁盘上的案卷日志少了 ${lost}，它们落过盘，现在没有了。${left}${elsewhere}`
}

/** After the fact: what stands on the disk now, and where the damaged file is kept. */
export const rebuiltWords = (lines: number, keptAs: string): string =>
  `日志已重建，${String(lines)} 笔都在磁盘上。损坏的原文件留在 ${keptAs}。`
