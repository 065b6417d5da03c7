/** The command line `price` as a whole process, over a file of lines. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { median, rounded } from './median.mjs'

const cli = join(import.meta.dirname, '../../dist/main/cli.js')
const lineCount = 1_000_000

const lines = (count) =>
  Array.from({ length: count }, (_, index) =>
    JSON.stringify({
      seconds: (10 + (index % 900) / 10).toFixed(1),
      hourlyYuan: '11.34',
      scale: 3,
      mode: 'half-up',
    }),
  ).join('\n')

function priceAll(text) {
  return new Promise((resolve) => {
    const since = performance.now()
    const child = spawn(process.execPath, [cli, 'price'], { stdio: ['pipe', 'pipe', 'inherit'] })
    let peak = 0
    const watch = setInterval(async () => {
      const { readFile } = await import('node:fs/promises')
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '')
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
    }, 100)
    child.stdout.resume()
    child.stdin.on('error', () => {})
    child.stdin.end(text)
    child.once('exit', () => {
      clearInterval(watch)
      resolve({ seconds: (performance.now() - since) / 1000, peak })
    })
  })
}

export async function measurePriceLines() {
  const text = lines(lineCount)
  await priceAll(lines(10_000))
  const runs = []
  for (let run = 0; run < 5; run += 1) runs.push(await priceAll(text))
  return {
    priceLinesPerSecond: Math.round(lineCount / median(runs.map(({ seconds }) => seconds))),
    pricePeakMegabytes: rounded(Math.max(...runs.map(({ peak }) => peak)), 0),
  }
}
