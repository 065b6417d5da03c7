import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { endWithReader } from '../../../main/cli/end-with-reader.ts'

function ending() {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const codes: number[] = []
  endWithReader({ stdout, stderr, exit: (code) => codes.push(code) })
  const said = () => String(stderr.read() ?? '')
  return { stdout, stderr, codes, said }
}
const failure = (code: string) => Object.assign(new Error(code), { code })

it('ends without a word when the reader has read enough', () => {
  const { stdout, codes, said } = ending()
  stdout.emit('error', failure('EPIPE'))
  expect([codes, said()]).toEqual([[141], ''])
})

it('says when the answers cannot be written for another reason', () => {
  const { stdout, codes, said } = ending()
  stdout.emit('error', failure('ENOSPC'))
  expect([codes, said()]).toEqual([[1], '答案写不出去（ENOSPC）。\n'])
})

it('ends when nobody hears its sentences', () => {
  const { stderr, codes } = ending()
  stderr.emit('error', failure('EPIPE'))
  expect(codes).toEqual([1])
})
