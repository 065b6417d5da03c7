import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { allCases } from './calculations/all-cases.ts'
import { compareAnswer } from './case-answer.ts'
import { CaseRefusal } from './case-input.ts'

const fields = z.record(z.string(), z.unknown())
/** A worked example; what else stands in the file is for its readers. */
const exampleSchema = z.looseObject({ id: z.string(), calc: z.string(), input: fields, expected: fields })

type Example = z.infer<typeof exampleSchema>

const filesIn = async (path: string): Promise<readonly string[]> => {
  if (!(await stat(path)).isDirectory()) return [path]
  const entries = await readdir(path, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

const answer = ({ calc, input }: Example) => {
  const calculation = Object.hasOwn(allCases, calc) ? allCases[calc] : undefined
  if (calculation === undefined) throw new CaseRefusal(`没有 ${calc} 这种计算`)
  return calculation(input)
}

const linesOf = (example: Example): readonly string[] => {
  if (Object.keys(example.expected).length === 0)
    return [`FAIL ${example.id}: expected 是空的，没有可核对的数`]
  try {
    return compareAnswer(example.expected, answer(example)).map(
      ({ field, expected, given }) => `FAIL ${example.id}: ${field} expected ${expected}, got ${given}`,
    )
  } catch (error) {
    if (!(error instanceof CaseRefusal)) throw error
    return [`FAIL ${example.id}: ${error.message}`]
  }
}

const exampleOf = (one: unknown, path: string): Example | string => {
  const parsed = exampleSchema.safeParse(one)
  if (parsed.success) return parsed.data
  const fieldsAtFault = parsed.error.issues.map(({ path: at }) => at.join('.')).filter((at) => at !== '')
  return fieldsAtFault.length === 0
    ? `FAIL ${path}: 不是一个算例，应为带 id、calc、input、expected 的对象`
    : `FAIL ${path}: 不是一个算例，${fieldsAtFault.join('、')} 缺了或写得不对`
}

const byteOrderMark = /^\uFEFF/

/** Editors may put a byte order mark before the text; it is no part of it. */
const examplesIn = (text: string, path: string): readonly (Example | string)[] => {
  try {
    const given: unknown = JSON.parse(text.replace(byteOrderMark, ''))
    return (Array.isArray(given) ? given : [given]).map((one: unknown) => exampleOf(one, path))
  } catch {
    return [`FAIL ${path}: 不是 JSON`]
  }
}

/** `cases PATH…`: every worked example in the files or folders; 0 only when there is one and all agree. */
export async function runCases(paths: readonly string[], say: (line: string) => void): Promise<number> {
  if (paths.length === 0) {
    process.stderr.write('请给出算例文件，或算例所在的文件夹：cases PATH…\n')
    return 2
  }
  let passed = 0
  let failed = 0
  for (const path of paths) {
    const files = await filesIn(path).catch(() => null)
    if (files === null) process.stderr.write(`没有 ${path} 这个文件或文件夹。\n`)
    for (const file of files ?? []) {
      for (const example of examplesIn(await readFile(file, 'utf8'), file)) {
        const lines = typeof example === 'string' ? [example] : linesOf(example)
        lines.forEach(say)
        if (lines.length === 0) passed += 1
        else failed += 1
      }
    }
    if (files === null) failed += 1
  }
  if (passed + failed === 0) process.stderr.write(`${paths.join('、')} 里没有算例（.json 文件）。\n`)
  say(`cases: ${String(passed)} passed, ${String(failed)} failed`)
  return passed > 0 && failed === 0 ? 0 : 1
}
