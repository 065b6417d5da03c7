/** The folder named by `--out DIR` or `--out=DIR`; undefined when none is named. */
export function outFolderOf(given: readonly string[]): string | undefined {
  const joined = given.find((argument) => argument.startsWith('--out='))
  if (joined !== undefined) return joined.slice('--out='.length)
  const position = given.indexOf('--out')
  return position < 0 ? undefined : given[position + 1]
}
