/** 2 名工人，先各自平均，再取平均，每人算一次; whoever was timed twice is one of them. */
export function workersWords(studies: readonly { readonly worker: string }[]): string {
  const workers = countWorkers(studies)
  const again = studies.length > workers ? `共测 ${String(studies.length)} 次，同一人的读数合在一起` : ''
  const each = workers > 1 ? '先各自平均，再取平均，每人算一次' : ''
  return [`${String(workers)} 名工人`, again, each].filter((words) => words !== '').join('，')
}

export const countWorkers = (studies: readonly { readonly worker: string }[]): number =>
  new Set(studies.map(({ worker }) => worker)).size
