import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { caseListSchema } from '../../shared/contracts/case-list.ts'
import { changesAnswerSchema } from '../../shared/contracts/changes-answer.ts'
import { problemAnswerSchema } from '../../shared/contracts/host-problem.ts'
import { sessionSchema } from '../../shared/contracts/session.ts'
import { caseId, chainOf, linesOf } from '../main/library/changes.ts'
import { transports, type Transport } from './transports.ts'

describe.each(Object.entries(transports))('%s', (_name, open) => {
  let transport: Transport
  beforeEach(async () => {
    transport = await open()
  })
  afterEach(() => transport.close())

  const changes = `/api/cases/${caseId}/changes`
  const post = (path: string, body: string) => transport.ask(path, { method: 'POST', body })

  test('a session names its library', async () => {
    const [main, sample] = [await transport.ask('/api/session'), await transport.ask('/api/sample/session')]
    expect(sessionSchema.parse(await main.json()).library.kind).toBe('main')
    expect(sessionSchema.parse(await sample.json()).library.kind).toBe('sample')
  })

  test('changes come back byte for byte, and the list knows the case', async () => {
    const lines = linesOf(chainOf(3))
    const answer = changesAnswerSchema.parse(await (await post(changes, lines)).json())
    expect(answer.acknowledged).toEqual(chainOf(3).map(({ id }) => id))
    expect(await (await transport.ask(changes)).text()).toBe(lines)
    const { cases } = caseListSchema.parse(await (await transport.ask('/api/cases')).json())
    expect(cases).toMatchObject([{ caseId, name: '案卷 3', problem: null }])
  })

  test('what is refused is a typed problem with a status that is no success', async () => {
    const answer = await post(changes, 'nonsense\n')
    expect(answer.status).toBe(422)
    expect(problemAnswerSchema.parse(await answer.json()).problem).toMatchObject({
      code: 'change-refused',
      place: '1',
    })
    const nowhere = await transport.ask('/api/nothing-here')
    expect(problemAnswerSchema.parse(await nowhere.json()).problem.code).toBe('request-refused')
  })

  test('events begin with an open line', async () => {
    const answer = await transport.ask('/api/events')
    expect(answer.headers.get('content-type')).toBe('text/event-stream')
    const reader = answer.body?.getReader()
    const first = await reader?.read()
    expect(new TextDecoder().decode(first?.value)).toContain(': open')
    await reader?.cancel()
  })
})
