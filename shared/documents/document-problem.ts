/** Why a document cannot be made; the sentence is built elsewhere. */
export type DocumentProblem = {
  readonly code:
    | 'character-without-glyph'
    | 'article-caption-repeated'
    | 'article-caption-unknown'
    | 'hole-without-draft-mark'
    | 'figure-too-precise'
    | 'cell-count-differs'
    | 'typesetter-refused'
    | 'typesetter-crashed'
  /** The place in the document: a field's path, a row, a caption; empty where no place is known. */
  readonly at: string
  readonly given: string
  /** The limit that was passed, where there is one. */
  readonly expected: string | null
  readonly remedy: DocumentRemedy
}

export type DocumentRemedy =
  | 'replace-character'
  | 'correct-caption'
  | 'answer-question'
  | 'correct-figure'
  | 'report-fault'
  | 'try-again'
