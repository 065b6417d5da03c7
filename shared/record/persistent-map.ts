/**
 * A map that is never changed, only extended: a new version shares all it can with the old one, so that
 * one more change costs the same in a small case and in a large one.
 *
 * An `Owner` marks nodes made during one run (a fold), which nobody else holds yet; the run may go on
 * changing those in place. Trap: an owner must never outlive its run.
 */
export type PersistentMap<V> = { readonly size: number; readonly root: Node<V> | null }
export type Owner = object

type Leaf<V> = { readonly owner: Owner; readonly entries: Map<string, V> }
type Branch<V> = { readonly owner: Owner; readonly children: (Node<V> | undefined)[] }
type Node<V> = Leaf<V> | Branch<V>

const bits = 5
const width = 2 ** bits
const fullLeaf = 16
const deepest = 6

export const emptyMap = <V>(): PersistentMap<V> => ({ size: 0, root: null })

export function lookUp<V>(map: PersistentMap<V>, key: string): V | undefined {
  let node = map.root ?? undefined
  for (let hash = hashOf(key); node; hash >>>= bits) {
    if ('entries' in node) return node.entries.get(key)
    node = node.children[hash % width]
  }
  return undefined
}

export function withEntry<V>(map: PersistentMap<V>, key: string, value: V, owner: Owner): PersistentMap<V> {
  const size = map.size + (lookUp(map, key) === undefined ? 1 : 0)
  const root = map.root ?? { owner, entries: new Map<string, V>() }
  return { size, root: put(root, hashOf(key), 0, key, value, owner) }
}

export function withoutEntry<V>(map: PersistentMap<V>, key: string, owner: Owner): PersistentMap<V> {
  if (!map.root || lookUp(map, key) === undefined) return map
  return { size: map.size - 1, root: drop(map.root, hashOf(key), key, owner) }
}

/** Every value once. Trap: the order depends on hashes and on history; sort before showing it. */
export function valuesOf<V>(map: PersistentMap<V>): readonly V[] {
  const found: V[] = []
  for (const part of partsOf(map)) for (const value of part.values()) found.push(value)
  return found
}

/**
 * All entries in small parts. Versions share the parts that stayed equal, so a part may serve as a memo key: after one
 * more change few of them are other objects. Trap: only once the run that made it is over.
 */
export function partsOf<V>(map: PersistentMap<V>): readonly ReadonlyMap<string, V>[] {
  const found: ReadonlyMap<string, V>[] = []
  if (map.root) collect(map.root, found)
  return found
}

function collect<V>(node: Node<V>, found: ReadonlyMap<string, V>[]): void {
  if ('entries' in node) found.push(node.entries)
  else for (const child of node.children) if (child) collect(child, found)
}

function put<V>(node: Node<V>, hash: number, depth: number, key: string, value: V, owner: Owner): Node<V> {
  if ('entries' in node) {
    const leaf = node.owner === owner ? node : { owner, entries: new Map(node.entries) }
    leaf.entries.set(key, value)
    return leaf.entries.size > fullLeaf && depth < deepest ? split(leaf, depth, owner) : leaf
  }
  const branch = node.owner === owner ? node : { owner, children: [...node.children] }
  const slot = hash % width
  const child = branch.children[slot] ?? { owner, entries: new Map<string, V>() }
  branch.children[slot] = put(child, hash >>> bits, depth + 1, key, value, owner)
  return branch
}

function split<V>(leaf: Leaf<V>, depth: number, owner: Owner): Node<V> {
  let node: Node<V> = { owner, children: new Array<Node<V> | undefined>(width).fill(undefined) }
  for (const [key, value] of leaf.entries) {
    node = put(node, hashOf(key) >>> (bits * depth), depth, key, value, owner)
  }
  return node
}

function drop<V>(node: Node<V>, hash: number, key: string, owner: Owner): Node<V> {
  if ('entries' in node) {
    const entries = new Map(node.entries)
    entries.delete(key)
    return { owner, entries }
  }
  const children = [...node.children]
  const slot = hash % width
  const child = children[slot]
  if (child) children[slot] = drop(child, hash >>> bits, key, owner)
  return { owner, children }
}

/** FNV-1a over the key's code units, as an unsigned 32-bit number. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < key.length; index += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193)
  }
  return hash >>> 0
}
