import { assertNever } from '../problems/assert-never.ts'
import { articleNumber, type ArticleCaptions } from './article-numbers.ts'
import { paperWords } from './paper-words.ts'
import { paper, type PublicText } from './public-text.ts'
import type { BlankWidth, Run, Runs } from './run.ts'

/** A run as it reaches the page: references have become numbers, holes have become words. */
export type PrintedRun =
  | { readonly kind: 'text' | 'bound' | 'hole'; readonly text: PublicText }
  | { readonly kind: 'blank'; readonly width: BlankWidth }
  | { readonly kind: 'tick'; readonly ticked: boolean }

function printRun(run: Run, captions: ArticleCaptions): PrintedRun {
  switch (run.kind) {
    case 'text':
    case 'bound':
    case 'blank':
    case 'tick':
      return run
    case 'hole':
      return { kind: 'hole', text: paper`${paperWords.holeOpen}${run.question}${paperWords.holeClose}` }
    case 'article':
      // The check of the document has refused an unknown caption before anything is printed.
      return { kind: 'text', text: articleNumber(captions, run.caption) ?? run.caption }
    default:
      return assertNever(run)
  }
}

export const printRuns = (runs: Runs, captions: ArticleCaptions): readonly PrintedRun[] =>
  runs.map((run) => printRun(run, captions))
