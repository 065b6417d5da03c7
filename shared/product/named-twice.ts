import type { Problem } from '../problems/problem.ts'

export type OperationName = { readonly section: string; readonly name: string }
export type NamedLine = OperationName & { readonly row: number }

/** Names alike but for spaces, full width and case are one name to a reader. */
export const nameKey = ({ section, name }: OperationName): string =>
  [section, name].map((words) => words.normalize('NFKC').replace(/\s/g, '').toLowerCase()).join('\u0000')

/**
 * Operations of one section that bear the same name, one problem each: on paper nobody could tell them apart.
 * The problem stands at the later row and names all of them. The same name in another section is another work.
 */
export const findNamedTwice = (lines: readonly NamedLine[]): readonly Problem[] => {
  const groups = new Map<string, NamedLine[]>()
  for (const line of lines) {
    if (line.name === '') continue
    const known = groups.get(nameKey(line))
    if (known === undefined) groups.set(nameKey(line), [line])
    else known.push(line)
  }
  return [...groups.values()].flatMap((group) => {
    const last = group.at(-1)
    if (group.length < 2 || last === undefined) return []
    return [
      {
        code: 'operation-named-twice',
        at: { field: 'operation-name', row: last.row, subject: last.name },
        given: group.map(({ row }) => String(row)).join('、'),
        expected: { kind: 'present' },
        remedy: 'rename-or-merge',
      },
    ] as const
  })
}
