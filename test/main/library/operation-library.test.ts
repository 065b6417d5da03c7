import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeCaseFile } from '../../../main/library/case-files/write-case-file.ts'
import { verify } from '../../../main/cli/verify.ts'
import { openLibraries } from '../../../main/library/libraries.ts'
import { caseMeaning } from '../../../shared/case/record-kinds.ts'
import { setFields } from '../../../shared/case/write.ts'
import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import { caseIdSchema, replicaIdSchema, type IdentifiedChange } from '../../../shared/record/change.ts'
import { emptyState } from '../../../shared/record/fold-state.ts'
import { nextChange } from '../../../shared/record/next-change.ts'
import { linesOf } from './changes.ts'

const refused = { ok: false, problem: { code: 'request-refused' } }

/** 示例数据: one operation put into the library whose id is given. */
function collected(libraryId: string): readonly IdentifiedChange[] {
  const next = nextChange({
    state: emptyState(caseMeaning),
    replica: replicaIdSchema.parse('replica-1'),
    caseId: caseIdSchema.parse(libraryId),
    at: '2014-07-01T08:00:00.000Z',
    by: '',
    label: '收入工序库 1 道',
    operations: [
      setFields('library-operation', 'entry-1', {
        name: '合侧缝',
        standardSeconds: decimalLiteral('34.2'),
        timeSource: 'measured',
      }),
    ],
  })
  if (!next.ok) throw new Error(next.problems[0]?.code)
  return [next.value]
}

async function opened() {
  const folder = join(mkdtempSync(join(tmpdir(), 'yipin-operations-')), 'library')
  const result = await openLibraries(folder)
  if (!result.ok) throw new Error(result.sentence)
  return { folder, ...result }
}

test('the operation library is a journal under the library’s own id, and no case', async () => {
  const { folder, libraries, close } = await opened()
  const { main, sample } = libraries
  const lines = linesOf(collected(main.id))
  expect(await main.appendChanges(main.id, lines)).toMatchObject({ ok: true, value: { lines: 1 } })
  expect(await main.readChanges(main.id)).toEqual({ ok: true, value: lines })
  expect(await main.listCases()).toEqual([])
  expect(await main.foldCase(main.id)).toMatchObject(refused)
  expect(await main.readCaseFile(main.id)).toMatchObject(refused)
  expect(main.packChanges(main.id, lines)).toMatchObject(refused)
  const file = writeCaseFile(caseIdSchema.parse(main.id), collected(main.id))
  expect(await main.importCaseFile(file)).toMatchObject(refused)
  expect(await sample.readChanges(sample.id)).toEqual({ ok: true, value: '' })
  await close()

  const said: string[] = []
  expect(await verify([join(folder, 'cases', main.id)], (line) => said.push(line))).toBe(0)
  expect(said.at(-1)).toContain('核对了 1 笔改动')
  const again = await openLibraries(folder)
  if (!again.ok) throw new Error(again.sentence)
  expect(await again.libraries.main.readChanges(main.id)).toEqual({ ok: true, value: lines })
  await again.close()
})
