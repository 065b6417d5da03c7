/** Where the time of a line comes from; the names of the record. */
export type TimeSourceName = 'measured' | 'carried-over' | 'similar-operation' | 'agreed-by-both'

/** A line of a copied style: 沿用, 变更 or 新增; one that holds the time of another case: 同类工序. */
export type LineOrigin = 'carried-over' | 'changed' | 'added' | 'similar-operation'

export type OriginInput = {
  readonly copiedFrom: string | null
  /** The entry of the operation library whose time the line took. */
  readonly takenFrom: string | null
  readonly timeSource: TimeSourceName | null
  /** Whether the style itself was copied; in a style written from nothing no line is new or changed. */
  readonly styleCopied: boolean
}

export const lineOrigin = ({
  copiedFrom,
  takenFrom,
  timeSource,
  styleCopied,
}: OriginInput): LineOrigin | undefined => {
  if (takenFrom !== null) return timeSource === 'similar-operation' ? 'similar-operation' : 'changed'
  if (copiedFrom === null) return styleCopied ? 'added' : undefined
  return timeSource === 'carried-over' ? 'carried-over' : 'changed'
}
