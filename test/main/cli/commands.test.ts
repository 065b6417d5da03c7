import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { mergeCases } from '../../../main/cli/merge.ts'
import { priceStream } from '../../../main/cli/price.ts'
import { verify } from '../../../main/cli/verify.ts'
import { writeCaseFile } from '../../../main/library/case-files/write-case-file.ts'
import { demonstrationCaseId } from '../../../shared/case/demonstration/demonstration-id.ts'
import { walkDemonstration } from '../../../shared/case/demonstration/demonstration.ts'
import { changeId } from '../../../shared/record/change-id.ts'
import type { ChangeId, IdentifiedChange } from '../../../shared/record/change.ts'
import { formatJournalLine } from '../../../shared/record/journal-line.ts'

async function priced(text: string): Promise<readonly string[]> {
  let answer = ''
  const output = new Writable({
    write(chunk, _encoding, done) {
      answer += String(chunk)
      done()
    },
  })
  await priceStream(Readable.from([text.slice(0, 40), text.slice(40)]), output)
  return answer.trim().split('\n')
}

test('price answers line by line, in order, whatever a line holds', async () => {
  const good = { seconds: '66', hourlyYuan: '11.34', scale: 3, mode: 'half-up' }
  const measured = {
    ...good,
    seconds: '29.736',
    coefficient: '1',
    allowance: { base: 'normal-time', ratio: '0.15' },
  }
  const lines = [good, { ...good, seconds: '1e3' }, measured].map((line) => JSON.stringify(line))
  const answers = await priced(`${lines[0] ?? ''}\r\nnonsense\n${lines.slice(1).join('\n')}`)
  expect(answers.map((line) => Object.keys(JSON.parse(line) as object))).toEqual([
    ['pieceRateYuan'],
    ['problem'],
    ['problem'],
    ['pieceRateYuan'],
  ])
  expect([answers[0], answers[3]]).toEqual(['{"pieceRateYuan":"0.208"}', '{"pieceRateYuan":"0.108"}'])
})

const changes = walkDemonstration()
const folder = mkdtempSync(join(tmpdir(), 'yipin-cli-'))
const caseFolder = (given: readonly IdentifiedChange[], tail = ''): string => {
  const place = mkdtempSync(join(tmpdir(), 'yipin-verify-'))
  writeFileSync(join(place, 'journal.ndjson'), given.map(formatJournalLine).join('') + tail)
  return place
}

async function verified(path: string) {
  const said: string[] = []
  return { code: await verify([path], (line) => said.push(line)), said: said.join('\n') }
}

test('verify passes the demonstration, as a file and as a folder, and names an unterminated last line', async () => {
  const file = join(folder, 'case.zip')
  writeFileSync(file, writeCaseFile(demonstrationCaseId, changes))
  expect(await verified(file)).toMatchObject({ code: 0 })
  const torn = await verified(caseFolder(changes, '{"half":'))
  expect(torn.code).toBe(0)
  expect(torn.said).toContain('{"half":')
})

/** Plants a figure in one act and mends every id after it, as somebody would who wants it not to be seen. */
function plant(from: string, to: string): readonly IdentifiedChange[] {
  const renamed = new Map<string, ChangeId>()
  const target = changes.findIndex(({ change }) => JSON.stringify(change.operations).includes('line-lock'))
  return changes.map(({ change }, index) => {
    const prev = change.prev === null ? null : (renamed.get(change.prev) ?? change.prev)
    const operations =
      index === target
        ? (JSON.parse(JSON.stringify(change.operations).replace(from, to)) as typeof change.operations)
        : change.operations
    const changed = { ...change, prev, operations }
    const id = changeId(changed)
    renamed.set(changes[index]?.id ?? '', id)
    return { id, change: changed }
  })
}

test('a planted 0.001 in an act is named, though every hash fits', async () => {
  const found = await verified(caseFolder(plant('"priceYuan":"0.208"', '"priceYuan":"0.209"')))
  expect(found.code).toBe(1)
  expect(found.said).toContain('开三个内袋')
  expect(found.said).toContain('0.209')
})

test('one flipped byte is refused with its line', async () => {
  const place = caseFolder(changes)
  const journal = join(place, 'journal.ndjson')
  writeFileSync(journal, readFileSync(journal, 'utf8').replace('合侧缝', '合侧逢'))
  expect((await verified(place)).code).toBe(1)
})

test('merge joins two copies of one case and refuses two cases', async () => {
  const [a, b, c] = ['a.zip', 'b.zip', 'c.zip'].map((name) => join(folder, name)) as [string, string, string]
  writeFileSync(a, writeCaseFile(demonstrationCaseId, changes.slice(0, 200)))
  writeFileSync(b, writeCaseFile(demonstrationCaseId, changes))
  expect(await mergeCases([a, b, '--out', c], () => undefined)).toBe(0)
  expect(readFileSync(c)).toEqual(readFileSync(b))
})
