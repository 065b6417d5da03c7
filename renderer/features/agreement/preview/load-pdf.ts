import type { PDFDocumentProxy } from 'pdfjs-dist'

export type OpenPdf = { readonly pdf: PDFDocumentProxy; readonly close: () => void }

/** Loaded when the first page is shown. Its worker is an asset of ours, as the content security policy wants. */
export async function loadPdf(bytes: ArrayBuffer): Promise<OpenPdf> {
  const { getDocument, GlobalWorkerOptions } = await import('pdfjs-dist')
  GlobalWorkerOptions.workerSrc = new URL('pdfjs-dist/build/pdf.worker.min.mjs', import.meta.url).href
  const task = getDocument({
    data: new Uint8Array(bytes.slice(0)),
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    verbosity: 0,
  })
  return { pdf: await task.promise, close: () => void task.destroy() }
}
