import { noWorker } from '../exports/no-documents.ts'
import { mkdtempSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { startLoopbackHost, StartRefused, type LoopbackHost } from '../../../main/node/loopback-host.ts'

const running: LoopbackHost[] = []

afterEach(async () => {
  for (const host of running.splice(0)) await host.close()
})

async function start(port = 0): Promise<LoopbackHost> {
  const host = await startLoopbackHost({
    libraryFolder: join(mkdtempSync(join(tmpdir(), 'yipin-host-')), 'library'),
    port,
    pageFolder: tmpdir(),
    resourceFolder: tmpdir(),
    documentWorker: noWorker,
    version: '0.0.0',
  })
  running.push(host)
  return host
}

type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly text: string
}

/** Plain HTTP, so that `Host` and `Origin` can be anything. */
function ask(
  address: string,
  headers: Record<string, string> = {},
  method = 'GET',
  body = '',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = request(address, { method, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => {
        text += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }))
    })
    asking.on('error', reject)
    asking.end(body)
  })
}

async function enter(host: LoopbackHost) {
  const answer = await ask(host.address)
  const [cookie = ''] = answer.headers['set-cookie'] as string[]
  const origin = new URL(host.address).origin
  return { answer, origin, cookie: cookie.split(';')[0] ?? '', attributes: cookie }
}

test('the opening address hands over a cookie named after the port and is stripped', async () => {
  const host = await start()
  const { answer, attributes, origin } = await enter(host)
  expect(answer.status).toBe(303)
  expect(answer.headers['location']).toBe('/')
  expect(answer.headers['referrer-policy']).toBe('no-referrer')
  expect(attributes).toMatch(
    new RegExp(`^yipin-${new URL(origin).port}=.+; HttpOnly; SameSite=Strict; Path=/$`),
  )
})

test('only this run, this host name and this origin get in', async () => {
  const host = await start()
  const { origin, cookie } = await enter(host)
  const session = `${origin}/api/session`
  const statuses = [
    await ask(session, { cookie }),
    await ask(session),
    await ask(session, { cookie: 'yipin-1=x' }),
    await ask(session, { cookie, host: 'localhost:1' }),
    await ask(session, { cookie, origin: 'http://evil.example' }),
    await ask(session, { cookie, origin: `${origin}.evil.example` }),
    await ask(session, { cookie, 'sec-fetch-site': 'cross-site' }),
    await ask(`${origin}/api/cases/a/changes`, { cookie }, 'POST', ''),
    await ask(`${origin}/?token=wrong`),
  ].map(({ status }) => status)
  expect(statuses).toEqual([200, 401, 401, 421, 403, 403, 403, 403, 403])
})

test('it listens on 127.0.0.1 and lets go of the port', async () => {
  const host = await start()
  const { hostname, port } = new URL(host.address)
  expect(hostname).toBe('127.0.0.1')
  const { origin, cookie } = await enter(host)
  const events = request(`${origin}/api/events`, { headers: { cookie } })
  events.on('error', () => undefined)
  events.end()
  await new Promise((resolve) => events.once('response', resolve))
  const since = Date.now()
  await running.splice(0)[0]?.close()
  expect(Date.now() - since).toBeLessThan(2_000)
  await expect(ask(`http://127.0.0.1:${port}/`)).rejects.toThrow()
})

test('a port in use is said in one sentence that names it and the way out', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const address = other.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const refused = start(port)
  await expect(refused).rejects.toThrow(StartRefused)
  await expect(refused).rejects.toThrow(
    `端口 ${String(port)} 已被别的程序占用。请先关掉它，或用 --port=另一个端口 启动。`,
  )
  other.close()
})
