import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, posix, relative, sep } from 'node:path'
import ts from 'typescript'

export type Import = { readonly from: string; readonly to: string; readonly kind: 'file' | 'package' }

const sourceEndings = ['.ts', '.tsx', '.mjs']
const skipped = new Set(['node_modules', 'dist', '.git', '.cache'])

export function sourceFiles(root: string, folder = '.'): readonly string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    if (skipped.has(name)) return []
    const path = posix.join(folder, name)
    if (statSync(join(root, path)).isDirectory()) return sourceFiles(root, path)
    return sourceEndings.some((ending) => name.endsWith(ending)) && !name.endsWith('.d.ts') ? [path] : []
  })
}

const packageName = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

/** Every import of one file: static, dynamic and type-only alike, as the compiler's own scanner sees them. */
export function importsOf(root: string, file: string): readonly Import[] {
  const text = readFileSync(join(root, file), 'utf8')
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => {
    if (!fileName.startsWith('.')) return { from: file, to: packageName(fileName), kind: 'package' as const }
    const target = join(root, dirname(file), fileName)
    const found = existsSync(target) ? target : `${target}.ts`
    return { from: file, to: relative(root, found).split(sep).join('/'), kind: 'file' as const }
  })
}
