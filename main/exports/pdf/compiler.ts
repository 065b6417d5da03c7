import init, { TypstCompilerBuilder, type TypstCompiler } from '@myriaddreamin/typst-ts-web-compiler'
import { z } from 'zod'
import { readCompiler, readFonts, readTemplates, type ResourceFolder } from './resources.ts'

const diagnosticSchema = z.object({ path: z.string(), range: z.string(), message: z.string() })
const checkedSchema = z.object({ diagnostics: z.array(diagnosticSchema).optional() })
const artifactSchema = z.object({ result: z.instanceof(Uint8Array) })

export type Compiled =
  | { readonly kind: 'compiled'; readonly pdf: Uint8Array }
  /** Also on a mere warning: an unknown font family is no more than that to the compiler. */
  | { readonly kind: 'refused'; readonly messages: readonly string[] }

const diagnosticFormat = 3
const paged = 0
const pdf = 1

/** A compiler with fonts and templates in it. It may throw on any input: drop it then and build another. */
export async function buildCompiler(resources: ResourceFolder): Promise<TypstCompiler> {
  await init({ module_or_path: new Uint8Array(await readCompiler(resources)) })
  const builder = new TypstCompilerBuilder()
  builder.set_dummy_access_model()
  for (const font of await readFonts(resources)) await builder.add_raw_font(font.bytes)
  const compiler = await builder.build()
  for (const template of await readTemplates(resources)) compiler.add_source(template.path, template.source)
  return compiler
}

/** The data reaches the template as a file, never as source. */
export function compile(compiler: TypstCompiler, data: unknown): Compiled {
  compiler.map_shadow('/data.json', new TextEncoder().encode(JSON.stringify(data)))
  const world = compiler.snapshot(null, '/main.typ', null)
  const { diagnostics = [] } = checkedSchema.parse(world.compile(paged, diagnosticFormat))
  if (diagnostics.length > 0) {
    return {
      kind: 'refused',
      messages: diagnostics.map((each) => `${each.path}:${each.range} ${each.message}`),
    }
  }
  const artifact = artifactSchema.parse(world.get_artifact(pdf, diagnosticFormat))
  return { kind: 'compiled', pdf: artifact.result }
}
