import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { longestLine, priceLine } from '../../shared/pay/piece-rate/price-line.ts'

const answersAtOnce = 65_536
const byteOrderMark = '\uFEFF'
/** What is kept of a line still being read: enough, without its line end, to be seen as too long. */
const keptOfLine = longestLine + 2

/**
 * One JSON object per line in, one per line out, in order. A line that cannot be priced answers its problem on
 * its own line; the rest goes on. Memory stays at one chunk and one line at most, whatever the length of the input.
 */
export async function priceStream(input: Readable, output: Writable): Promise<void> {
  let rest: string | null = null
  let answers = ''
  const flush = async () => {
    const text = answers
    answers = ''
    if (text !== '' && !output.write(text)) await once(output, 'drain')
  }
  input.setEncoding('utf8')
  for await (const chunk of input) {
    const text: string = (rest ?? '') + String(chunk)
    let start = rest === null && text.startsWith(byteOrderMark) ? 1 : 0
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      const line = text.charCodeAt(end - 1) === 13 ? text.slice(start, end - 1) : text.slice(start, end)
      answers += `${priceLine(line)}\n`
      start = end + 1
      if (answers.length > answersAtOnce) await flush()
    }
    rest = text.slice(start, start + keptOfLine)
  }
  if (rest !== null && rest !== '') answers += `${priceLine(rest)}\n`
  await flush()
}
