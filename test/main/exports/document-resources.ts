import { execFileSync } from 'node:child_process'
import { join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../../..')

/** Fonts and compiler are made once and kept between runs; the templates are always the present ones. */
export function prepareResources(): string {
  const folder = join(root, 'dist/resources')
  execFileSync(process.execPath, [join(root, 'build/scripts/fonts.mjs'), folder])
  return folder
}
