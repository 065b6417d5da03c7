import { useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useKeys } from '../../../shell/keys/use-keys.ts'
import type { PaperTab } from '../papers.ts'
import { PdfPage, type LitArticle } from './pdf-page.tsx'
import { PreviewToolbar } from './preview-toolbar.tsx'

type PdfPreviewProps = {
  readonly paper: PaperTab
  readonly onPaper: (paper: PaperTab) => void
  readonly style: string | null
  readonly pdf: PDFDocumentProxy | undefined
  readonly lit: LitArticle | undefined
  /** Stands where no page can be shown. */
  readonly instead: ReactNode
}

const zooms = [50, 75, 100, 125, 150, 200] as const
const widest = 860
const margin = 54

/** At 100 % a page takes the room there is, up to the size in which it is comfortable to read. */
const pageWidth = (room: number, zoom: number): number =>
  Math.round((Math.min(widest, Math.max(320, room - 2 * margin)) * zoom) / 100)

const nearest = (zoom: number, step: 1 | -1): number => {
  const at = zooms.findIndex((one) => one === zoom)
  return zooms[at + step] ?? zoom
}

export function PdfPreview({ paper, onPaper, style, pdf, lit, instead }: PdfPreviewProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const [room, setRoom] = useState(0)
  const [zoom, setZoom] = useState<number>(100)
  const [page, setPage] = useState(1)
  const pages = pdf?.numPages ?? 0

  useLayoutEffect(() => {
    const element = scroller.current
    if (element === null) return
    const observer = new ResizeObserver(() => setRoom(element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  const pageElement = (number: number) =>
    scroller.current?.querySelector<HTMLElement>(`[data-page="${String(number)}"]`)
  const turnTo = (number: number) => {
    const element = pageElement(Math.min(Math.max(number, 1), pages))
    if (element) scroller.current?.scrollTo({ top: element.offsetTop - 14 })
  }
  const follow = () => {
    const element = scroller.current
    if (element === null) return
    const middle = element.scrollTop + element.clientHeight / 2
    const shown = [...element.querySelectorAll<HTMLElement>('[data-page]')].findLast(
      (one) => one.offsetTop <= middle,
    )
    setPage(Number(shown?.dataset['page'] ?? 1))
  }
  const showLit = (number: number, top: number) => {
    const element = pageElement(number)
    const view = scroller.current
    if (!element || view === null) return
    const place = element.offsetTop + (top * width) / 595
    if (place < view.scrollTop || place > view.scrollTop + view.clientHeight * 0.7)
      view.scrollTo({ top: place - view.clientHeight * 0.3 })
  }
  const width = pageWidth(room, zoom)
  useKeys([
    {
      id: 'page-down',
      chord: { code: 'PageDown' },
      alsoInTextFields: true,
      repeats: true,
      run: () => turnTo(page + 1),
    },
    {
      id: 'page-up',
      chord: { code: 'PageUp' },
      alsoInTextFields: true,
      repeats: true,
      run: () => turnTo(page - 1),
    },
  ])

  return (
    <section className="preview" aria-label="预览" data-region="preview">
      <PreviewToolbar
        paper={paper}
        onPaper={onPaper}
        style={style}
        zoom={zoom}
        onZoom={(step) => setZoom(nearest(zoom, step))}
        page={Math.min(page, Math.max(pages, 1))}
        pages={pages}
        onPage={turnTo}
      />
      <div
        ref={scroller}
        className="preview-pages"
        role="region"
        aria-label="文件的各页"
        tabIndex={0}
        onScroll={follow}
      >
        {pdf === undefined || room === 0
          ? instead
          : Array.from({ length: pages }, (_, index) => (
              <PdfPage
                key={index}
                pdf={pdf}
                number={index + 1}
                width={width}
                lit={lit}
                onLit={(top) => showLit(index + 1, top)}
              />
            ))}
      </div>
    </section>
  )
}
