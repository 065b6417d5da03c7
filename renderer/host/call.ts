import { z } from 'zod'
import { hostProblem, problemAnswerSchema, type HostResult } from '../../shared/contracts/host-problem.ts'
import {
  libraryBase,
  routes,
  type AnswerOf,
  type BodyOf,
  type Route,
  type RouteName,
} from '../../shared/contracts/routes.ts'

// The strict content security policy refuses code made at run time.
z.config({ jitless: true })

export type LibraryKind = keyof typeof libraryBase

export type CallInput<Name extends RouteName> = {
  readonly parameters?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  readonly body?: BodyOf<Name>
}

export function addressOf(library: LibraryKind, name: RouteName, input: CallInput<RouteName>): string {
  const path = routes[name].path.replace(/:(\w+)/g, (_, key: string) =>
    encodeURIComponent(input.parameters?.[key] ?? ''),
  )
  const query = new URLSearchParams(input.query).toString()
  return libraryBase[library] + path + (query === '' ? '' : `?${query}`)
}

function requestOf(route: Route, body: unknown): RequestInit {
  if (route.body === 'none') return { method: route.method }
  if (route.body === 'changes') return { method: route.method, body: String(body) }
  if (route.body === 'bytes')
    return { method: route.method, ...(body instanceof ArrayBuffer ? { body } : {}) }
  return { method: route.method, body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }
}

async function readAnswer(route: Route, response: Response): Promise<unknown> {
  if (route.answer === 'changes') return response.text()
  if (route.answer === 'bytes') return response.arrayBuffer()
  if (route.answer === 'events' || route.answer === 'download') return undefined
  return route.answer.parse(await response.json())
}

/** Asks the host. Never throws: a host that does not answer is the problem `no-answer`. */
export async function callHost<Name extends RouteName>(
  library: LibraryKind,
  name: Name,
  input: CallInput<Name>,
): Promise<HostResult<AnswerOf<Name>>> {
  const route: Route = routes[name]
  try {
    const response = await fetch(addressOf(library, name, input), requestOf(route, input.body))
    if (response.ok) return { ok: true, value: (await readAnswer(route, response)) as AnswerOf<Name> }
    const refused = problemAnswerSchema.safeParse(await response.json().catch(() => undefined))
    return refused.success
      ? { ok: false, problem: refused.data.problem }
      : hostProblem('no-answer', route.path, String(response.status))
  } catch (error) {
    return hostProblem('no-answer', route.path, error instanceof Error ? error.message : '')
  }
}
