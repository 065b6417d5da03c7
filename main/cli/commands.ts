/** A command answers its exit code: 0 only when all is well. */
export type Command = (given: readonly string[]) => Promise<number>

const commands: Readonly<Record<string, Command>> = {}

export const commandNames: readonly string[] = Object.keys(commands)

export async function runCommand(name: string, given: readonly string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command !== undefined) return command(given)
  process.stderr.write(`没有“${name}”这个命令。可用的命令：${commandNames.join('、')}。\n`)
  return 2
}
