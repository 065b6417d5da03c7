import { nameKey, type OperationName } from './named-twice.ts'

/** Where a name stands: a row of the file, or null for a line the style already has. */
export type NamedPlace = { readonly row: number | null; readonly section: string }
export type NamedAlike = { readonly name: string; readonly places: readonly NamedPlace[] }

type PlacedName = OperationName & { readonly row: number | null }

/**
 * Names that stand in more than one section: two works that are called alike, or one that was written twice. Only a
 * person can tell, so it is said and refuses nothing; alike in one section is refused by `findNamedTwice`.
 */
export function findNamedAlike(lines: readonly PlacedName[]): readonly NamedAlike[] {
  const groups = new Map<string, PlacedName[]>()
  for (const line of lines) {
    if (line.name === '') continue
    const key = nameKey({ section: '', name: line.name })
    groups.set(key, [...(groups.get(key) ?? []), line])
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    const sections = new Set(group.map(nameKey))
    if (first === undefined || sections.size < 2 || group.every(({ row }) => row === null)) return []
    return [{ name: first.name, places: group.map(({ row, section }) => ({ row, section })) }]
  })
}
