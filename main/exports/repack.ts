import { unzipSync, zipSync, type Zippable } from 'fflate'

/** Part of a package after its change, by name. */
export type PartChange = (part: string) => string

/** ZIP's own epoch, in local time as ZIP counts it: no file tells when it was written. */
const zipEpoch = new Date(1980, 0, 1)

/** Writes the parts again, in order of name and without times, so that the same content gives the same bytes. */
export function repack(packed: Uint8Array, changes: ReadonlyMap<string, PartChange>): Uint8Array {
  const parts: Zippable = {}
  const unpacked = unzipSync(packed)
  for (const name of Object.keys(unpacked).sort()) {
    const bytes = unpacked[name] ?? new Uint8Array()
    const change = changes.get(name)
    const written =
      change === undefined ? bytes : new TextEncoder().encode(change(new TextDecoder().decode(bytes)))
    parts[name] = [written, { mtime: zipEpoch, level: 6 }]
  }
  return zipSync(parts)
}
