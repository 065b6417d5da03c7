import { hostEventSchema, type HostEvent } from '../../shared/contracts/events.ts'

const channelName = 'yipin-host-events'

function receive(data: unknown, listener: (event: HostEvent) => void): void {
  const parsed = hostEventSchema.safeParse(data)
  if (parsed.success) listener(parsed.data)
}

/** Holds the stream open for as long as this window lives; the browser resumes it by the last event's number. */
async function holdStream(channel: BroadcastChannel, listener: (event: HostEvent) => void): Promise<never> {
  const source = new EventSource('/api/events')
  source.addEventListener('message', (message) => {
    const event: unknown = JSON.parse(String(message.data))
    channel.postMessage(event)
    receive(event, listener)
  })
  return new Promise<never>(() => undefined)
}

/** What the host says. One window of the browser holds the stream and tells the others; when it closes, another takes over. */
export function listenToHost(listener: (event: HostEvent) => void): void {
  const channel = new BroadcastChannel(channelName)
  channel.addEventListener('message', (message) => receive(message.data, listener))
  void navigator.locks.request('yipin host events', () => holdStream(channel, listener))
}
