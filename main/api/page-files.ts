import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
}

const noncePlaceholder = '__STYLE_NONCE__'

/** The page may fetch, style and script from its own origin only; styles made at run time carry this response's nonce. */
function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

const commonHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

async function readInside(folder: string, path: string): Promise<Buffer | undefined> {
  const file = normalize(join(folder, path))
  if (!file.startsWith(folder + sep)) return undefined
  return readFile(file).catch(() => undefined)
}

async function answerDocument(folder: string, name: string): Promise<Response> {
  const html = await readInside(folder, name)
  if (html === undefined) return new Response('页面文件缺失，请重新安装。', { status: 404 })
  const nonce = randomBytes(16).toString('base64')
  return new Response(html.toString('utf8').replaceAll(noncePlaceholder, nonce), {
    headers: {
      ...commonHeaders,
      'Content-Type': contentTypes['.html'] ?? '',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': contentSecurityPolicy(nonce),
    },
  })
}

/** Serves the built page: hashed assets for good, every other path the page itself, each time with a fresh nonce. */
export function pageFiles(folder: string): (path: string) => Promise<Response> {
  return async (path) => {
    if (!path.startsWith('/assets/')) return answerDocument(folder, 'index.html')
    const bytes = await readInside(folder, path.slice(1))
    if (bytes === undefined) return new Response(null, { status: 404, headers: commonHeaders })
    return new Response(new Uint8Array(bytes), {
      headers: {
        ...commonHeaders,
        'Content-Type': contentTypes[extname(path)] ?? 'application/octet-stream',
        'Cache-Control': 'public, max-age=31536000, immutable',
      },
    })
  }
}
