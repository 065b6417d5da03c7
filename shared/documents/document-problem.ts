/** Why a document cannot be made; the sentence is built elsewhere. `at` names the place in the document. */
export type DocumentProblem = {
  readonly code:
    | 'character-without-glyph'
    | 'article-caption-repeated'
    | 'article-caption-unknown'
    | 'hole-without-draft-mark'
    | 'figure-too-precise'
    | 'cell-count-differs'
    | 'date-malformed'
    | 'typesetter-refused'
    | 'typesetter-crashed'
  readonly at: string
  readonly given: string
  readonly expected: string
  readonly remedy: DocumentRemedy
}

export type DocumentRemedy =
  'replace-character' | 'correct-caption' | 'answer-question' | 'correct-figure' | 'report-fault' | 'try-again'
