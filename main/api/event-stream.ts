import type { HostEvent } from '../../shared/contracts/events.ts'

type Numbered = { readonly id: number; readonly event: HostEvent }
type Listener = (numbered: Numbered) => void

export type EventStream = {
  readonly send: (event: HostEvent) => void
  /** A Server-Sent Events response that first repeats what came after `lastEventId`. */
  readonly answer: (lastEventId: string | null) => Response
  readonly close: () => void
}

const kept = 256
const heartbeatMilliseconds = 15_000
const format = ({ id, event }: Numbered) => `id: ${id}\ndata: ${JSON.stringify(event)}\n\n`

/** Host to page: numbered events, the last few kept so that a reconnecting page misses none. */
export function eventStream(): EventStream {
  const recent: Numbered[] = []
  const listeners = new Set<Listener>()
  const closers = new Set<() => void>()
  let next = 1

  const open = (lastEventId: string | null): ReadableStream<Uint8Array> => {
    const encoder = new TextEncoder()
    let stop = () => {}
    return new ReadableStream<Uint8Array>({
      start(controller) {
        const listener: Listener = (numbered) => controller.enqueue(encoder.encode(format(numbered)))
        const heartbeat = setInterval(
          () => controller.enqueue(encoder.encode(': ok\n\n')),
          heartbeatMilliseconds,
        )
        const end = () => {
          stop()
          controller.close()
        }
        stop = () => {
          clearInterval(heartbeat)
          listeners.delete(listener)
          closers.delete(end)
        }
        listeners.add(listener)
        closers.add(end)
        controller.enqueue(encoder.encode(': open\n\n'))
        const last = lastEventId === null ? Number.POSITIVE_INFINITY : Number(lastEventId)
        for (const numbered of recent) if (numbered.id > last) listener(numbered)
      },
      cancel: () => stop(),
    })
  }

  return {
    send(event) {
      const numbered = { id: next++, event }
      recent.push(numbered)
      if (recent.length > kept) recent.shift()
      for (const listener of listeners) listener(numbered)
    },
    answer: (lastEventId) =>
      new Response(open(lastEventId), {
        headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' },
      }),
    close() {
      for (const end of [...closers]) end()
    },
  }
}
