import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { allCases } from '../../../main/cli/cases/calculations/all-cases.ts'
import { runCases } from '../../../main/cli/cases/run-cases.ts'

const folder = mkdtempSync(join(tmpdir(), 'yipin-cases-'))
const worked = join(import.meta.dirname, '../../cases')
const good = JSON.stringify({ id: 'tmu', calc: 'tmu', input: { n: 1 }, expected: { seconds: 0.036 } })

const fileOf = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

async function run(paths: readonly string[]) {
  const said: string[] = []
  const warned: string[] = []
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    warned.push(String(text))
    return true
  })
  const code = await runCases(paths, (line) => said.push(line))
  return { code, said, warned: warned.join('') }
}

afterEach(() => vi.restoreAllMocks())

describe('cases', () => {
  it('reads a file that begins with a byte order mark, as Windows Notepad writes it', async () => {
    expect(await run([fileOf('mark.json', `\uFEFF${good}`)])).toEqual({
      code: 0,
      said: ['cases: 1 passed, 0 failed'],
      warned: '',
    })
  })

  it.each([['5'], ['null'], ['"x"'], ['[5]'], ['[[]]']])('says what %s is not', async (text) => {
    const path = fileOf('odd.json', text)
    const { code, said } = await run([path])
    expect(code).toBe(1)
    expect(said).toEqual([
      `FAIL ${path}: 不是一个算例，应为带 id、calc、input、expected 的对象`,
      'cases: 0 passed, 1 failed',
    ])
  })

  it('names the fields that a case lacks or has wrong', async () => {
    const path = fileOf('lacking.json', '{"id":5,"calc":"tmu","input":{"n":1}}')
    expect((await run([path])).said[0]).toBe(`FAIL ${path}: 不是一个算例，id、expected 缺了或写得不对`)
  })

  it('says what is no JSON at all', async () => {
    const path = fileOf('text.json', '一品')
    expect((await run([path])).said[0]).toBe(`FAIL ${path}: 不是 JSON`)
  })

  it('asks for a place when none is given', async () => {
    const { code, said, warned } = await run([])
    expect([code, said]).toEqual([2, []])
    expect(warned).toBe('请给出算例文件，或算例所在的文件夹：cases PATH…\n')
  })

  it('says that a folder has no case in it', async () => {
    const empty = join(folder, 'empty')
    mkdirSync(empty)
    writeFileSync(join(empty, 'notes.txt'), good)
    const { code, said, warned } = await run([empty])
    expect([code, said]).toEqual([1, ['cases: 0 passed, 0 failed']])
    expect(warned).toBe(`${empty} 里没有算例（.json 文件）。\n`)
  })

  it('agrees with every worked case of the project, and each calculation has one', async () => {
    const { code, said } = await run([worked])
    expect(said).toEqual([expect.stringMatching(/^cases: \d+ passed, 0 failed$/)])
    expect(code).toBe(0)
    const calculated = readdirSync(worked).map((file): unknown =>
      Reflect.get(Object(JSON.parse(readFileSync(join(worked, file), 'utf8'))), 'calc'),
    )
    expect(Object.keys(allCases).filter((calc) => !calculated.includes(calc))).toEqual([])
  })

  it('says that a place is not there', async () => {
    const { code, warned } = await run([join(folder, 'nowhere')])
    expect(code).toBe(1)
    expect(warned).toContain('没有')
  })
})
