import { endWithReader } from './end-with-reader.ts'
import { runCommand } from './commands.ts'

endWithReader(process)

const [name = '', ...given] = process.argv.slice(2)
runCommand(name, given).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    process.exitCode = 1
  },
)
