import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The folder that the build prepares: `fonts/*.ttf`, `typst/*.typ`, `compiler.wasm`. */
export type ResourceFolder = string

export type FontFile = { readonly name: string; readonly bytes: Uint8Array }

export type Template = { readonly path: string; readonly source: string }

async function listed(folder: string, ending: string): Promise<readonly string[]> {
  const names = await readdir(folder)
  return names.filter((name) => name.endsWith(ending)).sort()
}

export async function readFonts(resources: ResourceFolder): Promise<readonly FontFile[]> {
  const folder = join(resources, 'fonts')
  const names = await listed(folder, '.ttf')
  return Promise.all(names.map(async (name) => ({ name, bytes: await readFile(join(folder, name)) })))
}

export async function readTemplates(resources: ResourceFolder): Promise<readonly Template[]> {
  const folder = join(resources, 'typst')
  const names = await listed(folder, '.typ')
  return Promise.all(
    names.map(async (name) => ({ path: `/${name}`, source: await readFile(join(folder, name), 'utf8') })),
  )
}

export const readCompiler = (resources: ResourceFolder): Promise<Uint8Array> =>
  readFile(join(resources, 'compiler.wasm'))
