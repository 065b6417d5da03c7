import type { EntryLine } from '../../../../shared/case/operation-library/entry-lines.ts'
import type { LibraryEntry } from '../../../../shared/case/operation-library/library-entries.ts'
import type { LibraryLine } from '../../../../shared/case/products/library-lines.ts'
import type { Entry } from '../../../../shared/case/read.ts'
import { nameKey } from '../../../../shared/product/named-twice.ts'

/** What a line is taken from. */
export type LineSource =
  | { readonly kind: 'style'; readonly operation: Entry<'operation'> }
  | { readonly kind: 'library'; readonly entry: LibraryEntry }

/** A line of 从工序库取, from wherever it comes. */
export type TakeableLine = {
  readonly key: string
  /** Lines of one name cannot both be taken: on paper nobody could tell them apart. */
  readonly workName: string
  readonly where: string
  readonly section: string
  readonly name: string
  readonly machine: string
  readonly gradeName: string
  readonly seconds: string | null
  readonly priceYuan: string | null
  readonly alreadyThere: boolean
  readonly hint: string
  readonly source: LineSource
}

export const lineOfEarlierStyle = (line: LibraryLine): TakeableLine => {
  const { section, name, machine, gradeName, seconds, priceYuan, alreadyThere } = line
  return {
    key: line.operation.id,
    workName: nameKey(line),
    where: `${line.productName} 第 ${String(line.number)} 行`,
    ...{ section, name, machine, gradeName, seconds, priceYuan, alreadyThere },
    hint: seconds === null ? '没有工时，取来待测' : '',
    source: { kind: 'style', operation: line.operation },
  }
}

const hintOf = ({ entry, gradeUnknown }: EntryLine): string => {
  if (entry.seconds === null) return '没有工时，取来待测'
  return gradeUnknown ? '本案卷没有这个等级，取来再选' : ''
}

export const lineOfEntry = (line: EntryLine): TakeableLine => {
  const { id, where, section, name, machine, gradeName, seconds } = line.entry
  return {
    key: id,
    workName: nameKey(line.entry),
    ...{ where, section, name, machine, gradeName, seconds },
    priceYuan: line.priceYuan,
    alreadyThere: line.alreadyThere,
    hint: hintOf(line),
    source: { kind: 'library', entry: line.entry },
  }
}

/** Every word that is looked for stands somewhere in the line. */
export function fitsWords(line: TakeableLine, looked: string): boolean {
  const text = [line.name, line.section, line.machine, line.where, line.gradeName].join(' ').toLowerCase()
  return looked
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}

/** Why a line cannot be taken; undefined when it can. */
export function closedBecause(line: TakeableLine, taken: readonly TakeableLine[]): string | undefined {
  if (line.alreadyThere) return '本款已有'
  const twin = taken.some(({ key, workName }) => key !== line.key && workName === line.workName)
  return twin ? '已选了同名的' : undefined
}
