import { Readable, Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { priceStream } from '../../../main/cli/price.ts'
import { longestLine } from '../../../shared/pay/piece-rate/price-line.ts'

const line = '{"seconds":"66","hourlyYuan":"11.34","scale":3,"mode":"half-up"}'
const price = '{"pieceRateYuan":"0.208"}'

async function priced(chunks: Iterable<string>): Promise<readonly string[]> {
  let answer = ''
  const output = new Writable({
    write(chunk, _encoding, done) {
      answer += String(chunk)
      done()
    },
  })
  await priceStream(Readable.from(chunks), output)
  return answer.trim().split('\n')
}
const codeOf = (answer: string | undefined): unknown =>
  Reflect.get(Object(Reflect.get(Object(JSON.parse(answer ?? '{}')), 'problem')), 'code')

describe('price', () => {
  it('reads past the byte order mark of Windows Notepad, at the very beginning only', async () => {
    expect(await priced([`\uFEFF${line}\n${line}\n`])).toEqual([price, price])
    expect(await priced(['\uFEFF', `${line}\r\n`])).toEqual([price])
    const [first, second] = await priced([`${line}\n`, `\uFEFF${line}\n`])
    expect([first, codeOf(second)]).toEqual([price, 'line-not-json'])
  })

  it.each([
    ['in one piece', [`${line}\n${' '.repeat(longestLine)}${line}\n${line}`]],
    ['in pieces', [line, '\n', ...Array.from({ length: 70 }, () => ' '.repeat(1000)), line, '\n', line]],
    ['to the end', [`${line}\n`, 'x'.repeat(longestLine), 'x'.repeat(longestLine), `x\n${line}\n`]],
  ])('refuses a line that is too long, %s, and goes on', async (_, chunks) => {
    const [first, second, third, ...others] = await priced(chunks)
    expect([first, codeOf(second), third, others]).toEqual([price, 'line-too-long', price, []])
  })

  it('takes the longest line there may be, and its line end', async () => {
    const longest = `${' '.repeat(longestLine - line.length)}${line}`
    const pieces = (text: string) => text.match(/.{1,1000}/gs) ?? []
    expect(await priced(pieces(`${longest}\r\n${longest}\n${longest}`))).toEqual([price, price, price])
    expect(codeOf((await priced(pieces(` ${longest}\r\n`)))[0])).toBe('line-too-long')
  })

  it('keeps no more of an endless line than one line', async () => {
    function* endless() {
      for (let count = 0; count < 2000; count += 1) yield 'x'.repeat(65_536)
    }
    const before = process.memoryUsage().heapUsed
    const started = performance.now()
    const answers = await priced(endless())
    expect(answers.map(codeOf)).toEqual(['line-too-long'])
    // 131 MB without a line end: kept whole, it took minutes and hundreds of megabytes.
    expect(performance.now() - started).toBeLessThan(10_000)
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(100_000_000)
  })
})
