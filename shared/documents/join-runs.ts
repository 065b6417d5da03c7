const shortest = 3

/** Splits ascending row numbers where one is left out. */
function runsOf(rows: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = []
  for (const row of rows) {
    const last = runs.at(-1)
    if (last?.at(-1) === row - 1) last.push(row)
    else runs.push([row])
  }
  return runs
}

/** 1、4至9、12: rows in words, three or more neighbours by their ends, so that a long list stays one line. */
export const joinRuns = (rows: readonly number[], nameOf: (row: number) => string): string =>
  runsOf(rows)
    .flatMap((run) => {
      const [first, last] = [run[0], run.at(-1)]
      return run.length < shortest || first === undefined || last === undefined
        ? run.map(nameOf)
        : [`${nameOf(first)}至${nameOf(last)}`]
    })
    .join('、')
