import { unzipSync, zipSync } from 'fflate'
import { writeCaseFile } from '../../main/library/case-files/write-case-file.ts'
import { caseFileFormat, changesPath, manifestPath } from '../../shared/record/case-file.ts'
import { canonicalJson, changeId } from '../../shared/record/change-id.ts'
import { currentChangeVersion } from '../../shared/record/change.ts'
import { parseJournal } from '../../shared/record/journal.ts'
import { parseJournalLine } from '../../shared/record/journal-line.ts'
import { expect, test } from './application.ts'
import { chooseFile } from './steps/choose-file.ts'
import { createCase, openCase } from './steps/create-case.ts'
import { goToStep, stepNames } from './steps/go-to-step.ts'
import { journalBytes } from './steps/journal-size.ts'

const writing = /^(加|移除|上移|下移|导入|导出|写入|提交|登记|达成)/
const openField = ':is(input:not([type=radio], [type=file]), textarea):not([disabled], [readonly])'

/** The case file as the next version of the program would hand it on: one change more, of a version unknown here. */
function continueInNewerVersion(packed: Uint8Array): Uint8Array {
  const journal = parseJournal(new TextDecoder().decode(unzipSync(packed)[changesPath]))
  const last = journal.changes.at(-1)
  if (last === undefined) throw new Error('the file holds no change')
  const newer = {
    ...last.change,
    v: currentChangeVersion + 1,
    seq: last.change.seq + 1,
    prev: last.id,
    clock: last.change.clock + 1,
    label: '新版本才有的改动',
    operations: [],
  }
  const line = parseJournalLine(`${changeId(newer)} ${canonicalJson(newer)}`)
  if (!line.ok) throw new Error('the newer change cannot be read')
  return writeCaseFile(newer.caseId, [...journal.changes, line.value])
}

/** The case file as a program with another layout would write it: nothing in the changes themselves is newer. */
function inNewerLayout(packed: Uint8Array): Uint8Array {
  const entries = unzipSync(packed)
  const manifest = JSON.parse(new TextDecoder().decode(entries[manifestPath])) as Record<string, unknown>
  const newer = { ...manifest, format: caseFileFormat + 1, colour: 'red' }
  return zipSync({ ...entries, [manifestPath]: new TextEncoder().encode(JSON.stringify(newer)) })
}

const newerFiles = [
  { holds: 'a newer change', make: continueInNewerVersion },
  { holds: 'a newer layout and no newer change', make: inNewerLayout },
]

for (const { holds, make } of newerFiles)
  test(`a case file with ${holds} opens to be looked at, and nothing in it can be written or exported`, async ({
    application,
  }) => {
    const { page } = application
    await createCase(page, '新版本写的案卷')
    const saved = page.getByRole('status', { name: '落盘情况' })
    await expect(saved).toHaveText(/已落盘 \d/)
    await saved.getByRole('button').click()
    const packed = await application.saveFile(() =>
      page.getByRole('button', { name: '另存一份案卷文件', exact: true }).click(),
    )
    await page.getByRole('button', { name: '案卷库', exact: true }).click()
    await chooseFile(page, page.getByRole('button', { name: '打开案卷文件', exact: true }), {
      name: packed.name,
      mimeType: 'application/zip',
      buffer: Buffer.from(make(packed.bytes)),
    })
    const sentence = '只能看：这个案卷由更新的版本写成'
    await expect(saved).toHaveText(sentence)
    const before = journalBytes(application.library)
    for (const step of stepNames) {
      await goToStep(page, step)
      await expect(saved, step).toHaveText(sentence)
      await expect(page.getByRole('main').getByRole('button', { name: writing }), step).toHaveCount(0)
      await expect(page.locator('main').locator(openField), step).toHaveCount(0)
    }
    await page.getByRole('button', { name: '案卷库', exact: true }).click()
    await openCase(page, '新版本写的案卷')
    await expect(saved).toHaveText(sentence)
    expect(journalBytes(application.library)).toBe(before)
    expect(application.complaints).toEqual([])
  })
