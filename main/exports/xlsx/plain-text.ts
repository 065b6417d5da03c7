import { printRuns, type PrintedRun } from '../../../shared/documents/printed-run.ts'
import type { ArticleCaptions } from '../../../shared/documents/article-numbers.ts'
import type { Runs } from '../../../shared/documents/run.ts'

function wordsOf(run: PrintedRun): string {
  if ('text' in run) return run.text
  if (run.kind === 'tick') return run.ticked ? '■' : '□'
  return run.width === 'gap' ? '　　' : '________'
}

/** Runs in one cell: boxes to tick and lines to write on stay visible. */
export const plainText = (runs: Runs, captions: ArticleCaptions): string =>
  printRuns(runs, captions).map(wordsOf).join('')
