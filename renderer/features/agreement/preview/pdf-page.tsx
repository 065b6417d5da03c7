import { useEffect, useRef, useState } from 'react'
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { findArticle, findHoles, type ArticlePlace, type HolePlace } from './article-place.ts'

export type LitArticle = { readonly number: string; readonly caption: string }

type PdfPageProps = {
  readonly pdf: PDFDocumentProxy
  readonly number: number
  /** CSS pixels. */
  readonly width: number
  readonly lit: LitArticle | undefined
  readonly onLit: (top: number) => void
}

/** Until its page is read, a page is as tall as A4. */
const paperRatio = 297 / 210

async function draw(page: PDFPageProxy, canvas: HTMLCanvasElement, width: number): Promise<void> {
  const [, , points = 595] = page.view
  const scale = (width / points) * window.devicePixelRatio
  const viewport = page.getViewport({ scale })
  canvas.width = Math.floor(viewport.width)
  canvas.height = Math.floor(viewport.height)
  await page.render({ canvas, viewport }).promise
}

/** A document that was closed meanwhile has nothing more to say. */
const closed = () => undefined

const readText = async (page: PDFPageProxy): Promise<string> => {
  const { items } = await page.getTextContent()
  return items.map((item) => ('str' in item ? item.str : '')).join('')
}

/** One page of the very PDF, with its words for those who hear it and the asked article lit. */
export function PdfPage({ pdf, number, width, lit, onLit }: PdfPageProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [words, setWords] = useState('')
  const [page, setPage] = useState<PDFPageProxy>()
  const [holes, setHoles] = useState<readonly HolePlace[]>([])
  const [place, setPlace] = useState<ArticlePlace | null>(null)

  useEffect(() => {
    let stale = false
    const read = async () => {
      const found = await pdf.getPage(number)
      const [text, open] = await Promise.all([readText(found), findHoles(found)])
      if (stale) return
      setPage(found)
      setHoles(open)
      setWords(text)
    }
    void read().catch(closed)
    return () => {
      stale = true
    }
  }, [pdf, number])

  useEffect(() => {
    if (page === undefined || canvas.current === null) return
    const fresh = document.createElement('canvas')
    let stale = false
    void draw(page, fresh, width).then(() => {
      const target = canvas.current
      if (stale || target === null) return
      target.width = fresh.width
      target.height = fresh.height
      target.getContext('2d')?.drawImage(fresh, 0, 0)
    }, closed)
    return () => {
      stale = true
    }
  }, [page, width])

  useEffect(() => {
    let stale = false
    const find = async () =>
      page === undefined || lit === undefined ? null : findArticle(page, lit.number, lit.caption)
    void find().then((found) => {
      if (stale) return
      setPlace(found)
      if (found !== null) onLit(found.top)
    }, closed)
    return () => {
      stale = true
    }
    // `onLit` is told once for each article that is found.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [page, lit?.number, lit?.caption])

  const scale = width / (page?.view[2] ?? 595)
  return (
    <div
      className="preview-page"
      role="group"
      aria-label={`第 ${String(number)} 页`}
      data-page={number}
      style={{ width, height: width * paperRatio }}
    >
      <canvas ref={canvas} className="preview-canvas" aria-hidden="true" />
      {place !== null && (
        <div
          className="preview-lit"
          style={{ top: place.top * scale, height: (place.bottom - place.top) * scale }}
        />
      )}
      {holes.map((hole) => (
        <div
          key={`${String(hole.left)} ${String(hole.top)}`}
          className="preview-hole"
          style={{
            left: hole.left * scale,
            top: hole.top * scale,
            width: hole.width * scale,
            height: hole.height * scale,
          }}
        />
      ))}
      <span className="preview-words">{words}</span>
    </div>
  )
}
