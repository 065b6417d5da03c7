import type { OperationRow } from '../../../../shared/case/measurement/operation-row.ts'
import { setFields } from '../../../../shared/case/write.ts'
import type { RoundingRule } from '../../../../shared/numbers/rounding-rule.ts'
import type { Operation } from '../../../../shared/record/change.ts'
import { positiveSeconds, secondsSentence } from './given-seconds.ts'

/** What is typed for one operation; `ticked` says that it takes the source and the seconds. */
export type AgreedEntry = {
  readonly operationId: string
  readonly name: string
  readonly seconds: string
  readonly ticked: boolean
}

/** A sealed study and a time taken from elsewhere stand; the rest both sides may agree on. */
export const mayBeAgreed = ({ operation, status }: OperationRow): boolean => {
  const source = operation.timeSource ?? 'measured'
  return source === 'agreed-by-both' || (source === 'measured' && status !== 'sealed')
}

/** Operations that have a time but no source yet are ticked: they are what the source is wanted for. */
export const firstEntries = (rows: readonly OperationRow[]): readonly AgreedEntry[] =>
  rows.map(({ operation }) => {
    const agreed = operation.timeSource === 'agreed-by-both'
    const seconds = agreed ? (operation.givenSeconds ?? '') : ''
    return {
      operationId: operation.id,
      name: operation.name ?? '',
      seconds,
      ticked: seconds !== '' && (operation.givenTimeReference ?? '') === '',
    }
  })

/** Typing seconds ticks the line, clearing them takes the tick away. */
export const typeSeconds = (
  entries: readonly AgreedEntry[],
  place: number,
  seconds: string,
): readonly AgreedEntry[] =>
  entries.map((entry, index) =>
    index === place ? { ...entry, seconds, ticked: seconds.trim() !== '' } : entry,
  )

export type AgreedPaste = { readonly entries: readonly AgreedEntry[]; readonly refused: readonly string[] }

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '')

const isHeading = (cells: readonly string[]): boolean =>
  !cells.some((cell) => positiveSeconds(cell, null) !== null) &&
  cells.some((cell) => /工序|秒|工时|时间/.test(cell))

type Placed = { readonly place: number; readonly seconds: string } | { readonly refused: string }

/** The operation whose name stands in the line, and the last cell after it that says something. */
function byName(
  cells: readonly string[],
  entries: readonly AgreedEntry[],
  rounding: RoundingRule | null,
): Placed {
  const at = cells.findIndex((cell) =>
    entries.some(({ name }) => plain(name) === plain(cell) && plain(cell) !== ''),
  )
  const name = cells[at]
  if (name === undefined)
    return { refused: `“${cells.find((cell) => plain(cell) !== '') ?? ''}”不在这张表里。` }
  const same = entries.flatMap((entry, index) => (plain(entry.name) === plain(name) ? [index] : []))
  const [place = 0] = same
  if (same.length > 1) return { refused: `有 ${String(same.length)} 道都叫“${name}”，请直接填在表里。` }
  const seconds = cells.slice(at + 1).findLast((cell) => plain(cell) !== '') ?? ''
  const sentence = secondsSentence(seconds, rounding)
  return sentence === undefined ? { place, seconds: seconds.trim() } : { refused: `“${name}”：${sentence}` }
}

function byPlace(
  cell: string,
  place: number,
  entries: readonly AgreedEntry[],
  rounding: RoundingRule | null,
): Placed {
  const entry = entries[place]
  if (entry === undefined) return { refused: `粘贴的行比表里的工序多，一共 ${String(entries.length)} 道。` }
  const sentence = cell.trim() === '' ? undefined : secondsSentence(cell, rounding)
  return sentence === undefined
    ? { place, seconds: cell.trim() }
    : { refused: `“${entry.name}”：${sentence}` }
}

/**
 * A column of seconds goes down from the cell it was pasted into; several columns are matched by the name of the
 * operation. Nothing is taken if anything cannot be.
 */
export function pasteSeconds(
  text: string,
  from: number,
  entries: readonly AgreedEntry[],
  rounding: RoundingRule | null,
): AgreedPaste {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/\n+$/, '')
    .split('\n')
    .map((line) => line.split('\t'))
  const [first = [], ...rest] = lines
  const data = isHeading(first) ? rest : lines
  const placed = data.map((cells, down): Placed =>
    cells.length > 1
      ? byName(cells, entries, rounding)
      : byPlace(cells[0] ?? '', from + down, entries, rounding),
  )
  const refused = [...new Set(placed.flatMap((one) => ('refused' in one ? [one.refused] : [])))]
  if (refused.length > 0) return { entries, refused }
  const taken = placed.reduce(
    (sofar, one) => ('refused' in one ? sofar : typeSeconds(sofar, one.place, one.seconds)),
    entries,
  )
  return { entries: taken, refused }
}

/** What stands in the way of registering; undefined when nothing does. */
export function agreedSentence(
  entries: readonly AgreedEntry[],
  reference: string,
  rounding: RoundingRule | null,
): string | undefined {
  const ticked = entries.filter((entry) => entry.ticked)
  if (ticked.length === 0) return '还没有选工序。写上秒数就算选上。'
  const wrong = ticked.find(({ seconds }) => positiveSeconds(seconds, rounding) === null)
  if (wrong !== undefined)
    return wrong.seconds.trim() === ''
      ? `“${wrong.name}”还没有写秒数。`
      : `“${wrong.name}”：${secondsSentence(wrong.seconds, rounding) ?? ''}`
  return reference.trim() === '' ? '还没有写出处。写明出处，这些时间才站得住。' : undefined
}

/** The chosen operations with one source: one change, one undo. */
export const agreedOperations = (
  entries: readonly AgreedEntry[],
  reference: string,
  rounding: RoundingRule | null,
): readonly Operation[] =>
  entries.flatMap(({ operationId, ticked, seconds }) => {
    const given = positiveSeconds(seconds, rounding)
    if (!ticked || given === null) return []
    return [
      setFields('operation', operationId, {
        timeSource: 'agreed-by-both',
        givenSeconds: given,
        givenTimeReference: reference.trim(),
      }),
    ]
  })
