import type { HostResult } from '../../shared/contracts/host-problem.ts'
import type { AnswerOf, BodyOf, RouteName } from '../../shared/contracts/routes.ts'
import type { Documents } from '../exports/documents.ts'
import type { Library } from '../library/library.ts'
import type { SaveFile } from './downloads.ts'
import type { EventStream } from './event-stream.ts'

export type ApiParts = {
  readonly libraries: { readonly main: Library; readonly sample: Library }
  readonly host: 'electron' | 'loopback'
  readonly version: string
  readonly page: (path: string) => Promise<Response>
  readonly events: EventStream
  readonly documents: Documents
  /** Absent where the browser keeps files by itself. */
  readonly saveFile?: SaveFile
}

export type RouteInput<Name extends RouteName> = {
  readonly library: Library
  readonly parameter: (name: string) => string
  readonly query: (name: string) => string | undefined
  readonly body: BodyOf<Name>
}

/** One answer per route; a route missing here does not compile. */
export type RouteAnswers = {
  readonly [Name in Exclude<RouteName, 'events'>]: (
    input: RouteInput<Name>,
  ) => Promise<HostResult<AnswerOf<Name>>>
}
