import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { hostProblem, type HostProblem, type HostResult } from '../../shared/contracts/host-problem.ts'
import {
  libraryBase,
  routes,
  type BodyOf,
  type NamedFile,
  type Route,
  type RouteName,
} from '../../shared/contracts/routes.ts'
import { diskProblem } from '../library/journal/disk-problem.ts'
import type { Library } from '../library/library.ts'
import type { ApiParts, RouteInput } from './api-parts.ts'
import { routeAnswers } from './route-answers.ts'

const noStore = { 'Cache-Control': 'no-store' }

const statusOf: Partial<Record<HostProblem['code'], number>> = {
  'case-missing': 404,
  'disk-full': 507,
  'disk-refused': 507,
  'chain-broken': 409,
}

const answerProblem = (problem: HostProblem): Response =>
  Response.json({ problem }, { status: statusOf[problem.code] ?? 422, headers: noStore })

async function readBody(route: Route, request: Request): Promise<HostResult<unknown>> {
  if (route.body === 'none') return { ok: true, value: undefined }
  if (route.body === 'changes') return { ok: true, value: await request.text() }
  if (route.body === 'bytes') return { ok: true, value: await request.arrayBuffer() }
  const parsed = route.body.safeParse(await request.json().catch(() => undefined))
  if (parsed.success) return { ok: true, value: parsed.data }
  const issue = parsed.error.issues[0]
  return hostProblem('request-refused', issue?.path.join('.'), issue?.message)
}

const answerFile = ({ name, bytes }: NamedFile): Response =>
  new Response(new Uint8Array(bytes), {
    headers: {
      ...noStore,
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    },
  })

function answerValue(route: Route, value: unknown): Response {
  if (route.answer === 'changes')
    return new Response(String(value), {
      headers: { ...noStore, 'Content-Type': 'application/x-ndjson; charset=utf-8' },
    })
  if (route.answer === 'bytes')
    return new Response(value instanceof ArrayBuffer ? value : null, {
      headers: { ...noStore, 'Content-Type': 'application/octet-stream' },
    })
  if (route.answer === 'download') return answerFile(value as NamedFile)
  if (route.answer === 'events') throw new Error('events are answered by the stream')
  return Response.json(z.encode(route.answer, value), { headers: noStore })
}

/** A disk that refuses is said as such; anything else is a fault of ours, in the log with its stack. */
function faultProblem(error: unknown): HostProblem {
  try {
    return diskProblem(error, '')
  } catch {
    return hostProblem('request-refused', error instanceof Error ? error.message : '').problem
  }
}

type Answer = (input: RouteInput<RouteName>) => Promise<HostResult<unknown>>

async function answerRoute(
  route: Route,
  answer: Answer,
  library: Library,
  context: Context,
): Promise<Response> {
  const body = await readBody(route, context.req.raw)
  if (!body.ok) return answerProblem(body.problem)
  const result = await answer({
    library,
    parameter: (name) => context.req.param(name) ?? '',
    query: (name) => context.req.query(name),
    body: body.value as BodyOf<RouteName>,
  })
  return result.ok ? answerValue(route, result.value) : answerProblem(result.problem)
}

/**
 * The one handler of every host: the routes of both libraries, the events, and the page.
 * Who may ask is the host's business, decided before it calls this.
 */
export function createHandler(parts: ApiParts): (request: Request) => Promise<Response> {
  const app = new Hono()
  const answers = routeAnswers(parts)
  for (const kind of ['sample', 'main'] as const)
    for (const [name, route] of Object.entries(routes)) {
      const path = libraryBase[kind] + route.path
      if (name === 'events') {
        app.get(path, (context) => parts.events.answer(context.req.header('last-event-id') ?? null))
        continue
      }
      const answer = answers[name as keyof typeof answers] as Answer
      app.on(route.method, path, (context) => answerRoute(route, answer, parts.libraries[kind], context))
    }
  app.all('/api/*', () => answerProblem(hostProblem('request-refused', '路径').problem))
  app.onError((error) => {
    process.stderr.write(`${error.stack ?? error.message}\n`)
    return answerProblem(faultProblem(error))
  })
  app.get('*', (context) => parts.page(context.req.path))
  return async (request) => app.fetch(request)
}
