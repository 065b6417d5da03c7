import { runCases } from './cases/run-cases.ts'
import { demo, draft } from './demo.ts'
import { mergeCases } from './merge.ts'
import { priceStream } from './price.ts'
import { verify } from './verify.ts'

/** A command answers its exit code: 0 only when all is well. */
export type Command = (given: readonly string[]) => Promise<number>

const say = (line: string) => {
  process.stdout.write(`${line}\n`)
}

const commands: Readonly<Record<string, Command>> = {
  price: async () => {
    await priceStream(process.stdin, process.stdout)
    return 0
  },
  cases: (given) => runCases(given, say),
  demo: (given) => demo(given, say),
  draft: (given) => draft(given, say),
  merge: (given) => mergeCases(given, say),
  verify: (given) => verify(given, say),
}

export async function runCommand(name: string, given: readonly string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command !== undefined) return command(given)
  process.stderr.write(`没有“${name}”这个命令。可用的命令：${Object.keys(commands).join('、')}。\n`)
  return 2
}
