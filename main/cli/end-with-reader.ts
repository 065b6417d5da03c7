import type { Writable } from 'node:stream'

type Ending = {
  readonly stdout: Pick<Writable, 'on'>
  readonly stderr: Pick<Writable, 'on' | 'write'>
  readonly exit: (code: number) => void
}

/** What a shell answers for a command whose reader left: 128 + SIGPIPE. */
const readerLeft = 141

/**
 * Ends the command without a word when whoever reads its answers has read enough (`price | head`), and with a sentence
 * when they cannot be written for another reason.
 */
export function endWithReader({ stdout, stderr, exit }: Ending): void {
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return exit(readerLeft)
    stderr.write(`答案写不出去（${error.code ?? error.message}）。\n`)
    return exit(1)
  })
  stderr.on('error', () => exit(1))
}
