import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { writeCaseFile } from '../../../main/library/case-files/write-case-file.ts'
import { nodeJournalDisk, type JournalDisk } from '../../../main/library/journal/journal-disk.ts'
import { openLibraries } from '../../../main/library/libraries.ts'
import { walkedLines } from '../../../shared/case/demonstration/walked-lines.ts'
import { caseFileFormat, manifestPath } from '../../../shared/record/case-file.ts'
import { caseId, chainOf, linesOf } from './changes.ts'

const fresh = () => join(mkdtempSync(join(tmpdir(), 'yipin-library-')), 'library')

async function opened(folder: string) {
  const result = await openLibraries(folder)
  if (!result.ok) throw new Error(result.sentence)
  return result
}

test('a second host on the same library is refused with a clear sentence, and admitted after the first', async () => {
  const folder = fresh()
  const first = await opened(folder)
  const second = await openLibraries(folder)
  expect(second).toMatchObject({ ok: false })
  expect(second.ok ? '' : second.sentence).toContain('已经由另一个窗口或程序打开')
  await first.close()
  await (await opened(folder)).close()
})

test('the sample library has its own folder and id, and neither takes the place of the other', async () => {
  const folder = fresh()
  const { libraries, close } = await opened(folder)
  expect(libraries.sample.folder).not.toBe(libraries.main.folder)
  expect(libraries.sample.id).not.toBe(libraries.main.id)
  await libraries.sample.appendChanges(caseId, linesOf(chainOf(1)))
  expect(await libraries.main.listCases()).toEqual([])
  expect(await libraries.sample.listCases()).toHaveLength(1)
  const sampleFolder = libraries.sample.folder
  await close()
  const refused = await openLibraries(sampleFolder)
  expect(refused.ok ? '' : refused.sentence).toContain('是示例库')
})

test('the id of a library stays', async () => {
  const folder = fresh()
  const first = await opened(folder)
  const { id } = first.libraries.main
  await first.close()
  const again = await opened(folder)
  expect(again.libraries.main.id).toBe(id)
  await again.close()
})

test('a file in the place of the folder is refused with a sentence that names it', async () => {
  const folder = fresh()
  mkdirSync(join(folder, '..'), { recursive: true })
  writeFileSync(folder, '')
  const refused = await openLibraries(folder)
  expect(refused.ok ? '' : refused.sentence).toContain(folder)
})

test.runIf(existsSync('/proc/self'))(
  'a folder that the system will not make is refused at once',
  async () => {
    const since = Date.now()
    const refused = await openLibraries('/proc/lib')
    expect(refused.ok ? '' : refused.sentence).toContain('“/proc/lib”不能写入')
    expect(Date.now() - since).toBeLessThan(1_000)
  },
)

test.each(['EROFS', 'EACCES'])(
  'a read-only folder is refused with a sentence and lets go of its lock (%s)',
  async (code) => {
    const folder = fresh()
    const disk: JournalDisk = {
      ...nodeJournalDisk,
      replace: () => Promise.reject(Object.assign(new Error('read-only'), { code })),
    }
    const refused = await openLibraries(folder, { disk })
    expect(refused.ok ? '' : refused.sentence).toBe(
      `案卷库“${folder}”打不开（${code}）。请换一个文件夹，或请管理员开放写权限。`,
    )
    await (await opened(folder)).close()
  },
)

test('a library.json that cannot be read is named in a sentence, and stays as it is', async () => {
  const folder = fresh()
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'library.json'), '{"id":')
  const refused = await openLibraries(folder)
  expect(refused.ok ? '' : refused.sentence).toContain(`“${join(folder, 'library.json')}”读不懂`)
})

test('changes of another case, a broken line and an unknown field are refused by line, nothing is taken', async () => {
  const { libraries, close } = await opened(fresh())
  const [change = ''] = linesOf(chainOf(1)).split('\n')
  const answers = [
    await libraries.main.appendChanges('another', `${change}\n`),
    await libraries.main.appendChanges(caseId, `${change}\nnonsense\n`),
    await libraries.main.appendChanges(caseId, `${change.replace('{', '{"extra":"1",')}\n`),
    await libraries.main.appendChanges('../escape', `${change}\n`),
  ]
  expect(answers.map((answer) => (answer.ok ? 'taken' : answer.problem.code))).toEqual([
    'change-refused',
    'change-refused',
    'change-refused',
    'request-refused',
  ])
  expect(await libraries.main.readChanges(caseId)).toEqual({ ok: true, value: '' })
  await close()
})

test('a damaged journal is set aside and rebuilt from the copy of the page', async () => {
  const folder = fresh()
  const first = await opened(folder)
  const lines = linesOf(chainOf(3))
  await first.libraries.main.appendChanges(caseId, lines)
  await first.close()
  const path = join(folder, 'cases', caseId, 'journal.ndjson')
  writeFileSync(path, 'broken\n')
  const again = await opened(folder)
  expect((await again.libraries.main.listCases())[0]?.problem).toEqual({
    code: 'journal-damaged',
    place: '1',
  })
  expect(await again.libraries.main.rebuildJournal(caseId, lines)).toMatchObject({
    ok: true,
    value: { lines: 3 },
  })
  expect(await again.libraries.main.readChanges(caseId)).toEqual({ ok: true, value: lines })
  expect((await again.libraries.main.listCases())[0]?.name).toBe('案卷 3')
  await again.close()
})

test('the demonstration is put into an empty sample library once, and never into the main one', async () => {
  const folder = fresh()
  const walked = join(mkdtempSync(join(tmpdir(), 'yipin-walked-')), 'walked.ndjson')
  writeFileSync(walked, walkedLines())
  for (let visit = 0; visit < 2; visit += 1) {
    const result = await openLibraries(folder, { demonstrationFile: walked })
    if (!result.ok) throw new Error(result.sentence)
    const { main, sample } = result.libraries
    expect((await sample.listCases()).map(({ name }) => name)).toEqual(['服装工价协商（2014 口径）'])
    expect(await main.listCases()).toEqual([])
    await result.close()
  }
})

test('a case that came in a newer layout stays to be looked at over a restart, and says so in the list', async () => {
  const entries = unzipSync(writeCaseFile(caseId, chainOf(3)))
  const manifest = JSON.parse(new TextDecoder().decode(entries[manifestPath])) as object
  const newer = new TextEncoder().encode(JSON.stringify({ ...manifest, format: caseFileFormat + 1 }))
  const folder = fresh()
  const first = await opened(folder)
  const imported = await first.libraries.main.importCaseFile(zipSync({ ...entries, [manifestPath]: newer }))
  expect(imported).toMatchObject({ ok: true, value: { added: 3, newer: true } })
  await first.close()
  const again = await opened(folder)
  const problem = { code: 'newer-layout', place: String(caseFileFormat + 1) }
  expect(await again.libraries.main.listCases()).toMatchObject([{ caseId, problem }])
  expect(await again.libraries.main.readCase(caseId)).toMatchObject({ value: { problem } })
  await again.close()
})
