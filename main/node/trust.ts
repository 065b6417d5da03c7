import { randomBytes, timingSafeEqual } from 'node:crypto'

type Handler = (request: Request) => Promise<Response>

const fresh = () => randomBytes(32).toString('base64url')

function same(left: string, right: string): boolean {
  const a = Buffer.from(left)
  const b = Buffer.from(right)
  return a.length === b.length && timingSafeEqual(a, b)
}

function cookieValue(request: Request, name: string): string {
  for (const part of (request.headers.get('cookie') ?? '').split(';')) {
    const [key, value] = part.trim().split('=')
    if (key === name) return value ?? ''
  }
  return ''
}

const refuse = (status: number, sentence: string) =>
  new Response(sentence, {
    status,
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
    },
  })

/** A GET of our own page carries no `Origin`; then `Sec-Fetch-Site` says whether another site asked for it. */
function comesFromElsewhere(request: Request, origin: string): boolean {
  const stated = request.headers.get('origin')
  if (stated !== null) return stated !== origin
  if (request.method !== 'GET' && request.method !== 'HEAD') return true
  const site = request.headers.get('sec-fetch-site')
  return site !== null && site !== 'same-origin' && site !== 'none'
}

/**
 * Lets through only the browser that was opened with this run's token: `Host` and `Origin` exact, then the
 * cookie that the token was exchanged for. The cookie's name carries the port, because cookies do not know ports.
 */
export function guardLoopback(
  handler: Handler,
  port: number,
): { readonly token: string; readonly handler: Handler } {
  const token = fresh()
  const secret = fresh()
  const cookie = `yipin-${port}`
  const host = `127.0.0.1:${port}`
  const origin = `http://${host}`

  const guarded: Handler = async (request) => {
    if (request.headers.get('host') !== host) return refuse(421, '请用启动时打印的地址打开。')
    const url = new URL(request.url)
    const given = url.searchParams.get('token')
    if (given !== null && request.method === 'GET') {
      if (!same(given, token)) return refuse(403, '这个地址属于上一次启动。请用这次启动时打印的地址打开。')
      url.searchParams.delete('token')
      return new Response(null, {
        status: 303,
        headers: {
          Location: url.pathname + url.search,
          'Set-Cookie': `${cookie}=${secret}; HttpOnly; SameSite=Strict; Path=/`,
          'Referrer-Policy': 'no-referrer',
          'Cache-Control': 'no-store',
        },
      })
    }
    if (comesFromElsewhere(request, origin)) return refuse(403, '这个请求来自别的网页，已拒绝。')
    if (!same(cookieValue(request, cookie), secret)) return refuse(401, '请用启动时打印的地址打开。')
    return handler(request)
  }
  return { token, handler: guarded }
}
