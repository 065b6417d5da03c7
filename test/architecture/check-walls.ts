import { builtinModules } from 'node:module'
import { posix } from 'node:path'
import { importsOf, sourceFiles, type Import } from './imports.ts'
import { approximateGate, exactRooms, homes, nodeSideRefused, roomsOnly, walls, type Wall } from './walls.ts'

const inside = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`)

function wallOf(file: string): Wall | undefined {
  return walls
    .filter((wall) => inside(file, wall.folder))
    .toSorted((a, b) => b.folder.length - a.folder.length)[0]
}

const isNode = (name: string) => name.startsWith('node:') || builtinModules.includes(name)

function packageRefused(wall: Wall, { from, to }: Import): boolean {
  const home = homes[to]
  if (home !== undefined && !inside(from, 'test') && !home.some((folder) => inside(from, folder))) return true
  if (isNode(to)) return !(inside(from, 'main') || inside(from, 'build') || inside(from, 'test'))
  if (wall.packages === 'any') return false
  if (wall.packages === 'node-side') return nodeSideRefused.includes(to)
  return !wall.packages.includes(to)
}

function importRefused(wall: Wall, link: Import): boolean {
  if (link.kind === 'package') return packageRefused(wall, link)
  if (inside(link.to, 'node_modules')) return true
  return !wall.folders.some((folder) => inside(link.to, folder))
}

function cyclesOf(edges: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const done = new Set<string>()
  const path: string[] = []
  const found: string[] = []
  const visit = (node: string) => {
    const start = path.indexOf(node)
    if (start >= 0) found.push([...path.slice(start), node].join(' → '))
    if (start >= 0 || done.has(node)) return
    path.push(node)
    for (const next of edges.get(node) ?? []) visit(next)
    path.pop()
    done.add(node)
  }
  for (const node of edges.keys()) visit(node)
  return found
}

function linksBetween(imports: readonly Import[], name: (file: string) => string) {
  const edges = new Map<string, Set<string>>()
  for (const { from, to, kind } of imports) {
    if (kind !== 'file' || name(from) === name(to)) continue
    edges.set(name(from), (edges.get(name(from)) ?? new Set()).add(name(to)))
  }
  return edges
}

/** The shortest way from an exact room to the gate of approximate figures, one line for each file that finds one. */
function approximateWays(imports: readonly Import[]): readonly string[] {
  const edges = linksBetween(imports, (file) => file)
  const wayFrom = (start: string): readonly string[] | undefined => {
    const ways: (readonly string[])[] = [[start]]
    const seen = new Set([start])
    for (const way of ways) {
      const last = way.at(-1) ?? start
      if (last === approximateGate) return way
      for (const next of edges.get(last) ?? []) {
        if (seen.has(next)) continue
        seen.add(next)
        ways.push([...way, next])
      }
    }
    return undefined
  }
  return [...edges.keys()]
    .filter((file) => exactRooms.some((place) => inside(file, place)))
    .flatMap((file) => wayFrom(file)?.join(' → ') ?? [])
}

/** Folders two deep are the rooms: `shared/numbers`, `renderer/database`, `test/shared`. */
const room = (file: string) => posix.dirname(file).split('/').slice(0, 2).join('/')

/** Everything in a source tree that breaks the walls, one line each. */
export function checkWalls(root: string): readonly string[] {
  const files = sourceFiles(root)
  const uncovered = files.filter(
    (file) => wallOf(file) === undefined || roomsOnly.includes(posix.dirname(file)),
  )
  const imports = files.flatMap((file) => importsOf(root, file))
  const refused = imports.filter((link) => {
    const wall = wallOf(link.from)
    return wall !== undefined && importRefused(wall, link)
  })
  const production = imports.filter(({ from }) => !inside(from, 'test'))
  return [
    ...uncovered.map((file) => `no rule covers ${file}`),
    ...refused.map(({ from, to }) => `forbidden import: ${from} → ${to}`),
    ...approximateWays(production).map((way) => `approximate figure: ${way}`),
    ...cyclesOf(linksBetween(imports, (file) => file)).map((cycle) => `cycle: ${cycle}`),
    ...cyclesOf(linksBetween(production, room)).map((cycle) => `cycle of folders: ${cycle}`),
  ]
}
