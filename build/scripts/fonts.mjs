/**
 * Puts what the typesetter reads into one folder: fonts as TTF, the compiler, the templates.
 * Fonts and compiler are made once; templates are small and always taken anew.
 */
import { copyFile, cp, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { decompress } from 'wawoff2'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const require = createRequire(import.meta.url)
const packageFolder = (name) => dirname(require.resolve(`${name}/package.json`))

const noto = (name, weight, file) => join(packageFolder(`@expo-google-fonts/${name}`), weight, file)
const wenkai = (file) => join(packageFolder('@fontsource/lxgw-wenkai'), file)

/** Only the weights the pages use; every one is embedded as a subset. */
const copies = {
  'fonts/noto-serif-sc-400.ttf': () => noto('noto-serif-sc', '400Regular', 'NotoSerifSC_400Regular.ttf'),
  'fonts/noto-serif-sc-600.ttf': () => noto('noto-serif-sc', '600SemiBold', 'NotoSerifSC_600SemiBold.ttf'),
  'fonts/noto-sans-sc-400.ttf': () => noto('noto-sans-sc', '400Regular', 'NotoSansSC_400Regular.ttf'),
  'fonts/noto-sans-sc-500.ttf': () => noto('noto-sans-sc', '500Medium', 'NotoSansSC_500Medium.ttf'),
  'fonts/noto-sans-sc-700.ttf': () => noto('noto-sans-sc', '700Bold', 'NotoSansSC_700Bold.ttf'),
  'fonts/noto-serif-sc.LICENSE': () => noto('noto-serif-sc', '.', 'LICENSE_FONT'),
  'fonts/noto-sans-sc.LICENSE': () => noto('noto-sans-sc', '.', 'LICENSE_FONT'),
  'fonts/lxgw-wenkai.LICENSE': () => wenkai('LICENSE'),
  'compiler.wasm': () => require.resolve('@myriaddreamin/typst-ts-web-compiler/wasm'),
}

const sizeOf = (path) =>
  stat(path).then(
    (found) => found.size,
    () => 0,
  )

/** Written under another name first, so that a broken run leaves no half font behind. */
async function make(path, write) {
  const partial = `${path}.${process.pid}`
  await write(partial)
  await rename(partial, path)
}

/** An installed package of another version shows by its size. */
async function copyOnce(path, source) {
  if ((await sizeOf(path)) === (await sizeOf(source))) return
  await make(path, (target) => copyFile(source, target))
}

async function convertWenKai(target) {
  const packed = await readFile(wenkai('files/lxgw-wenkai-latin-500-normal.woff2'))
  await writeFile(target, await decompress(packed))
}

export async function prepareDocumentResources(folder) {
  await mkdir(join(folder, 'fonts'), { recursive: true })
  const jobs = Object.entries(copies).map(([name, source]) => copyOnce(join(folder, name), source()))
  const converted = join(folder, 'fonts/lxgw-wenkai-400.ttf')
  if ((await sizeOf(converted)) === 0) jobs.push(make(converted, convertWenKai))
  jobs.push(cp(join(root, 'build/resources/typst'), join(folder, 'typst'), { recursive: true }))
  await Promise.all(jobs)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await prepareDocumentResources(process.argv[2] ?? join(root, 'dist/resources'))
}
