const longest = 4_000

const wordsOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  const head = `${error.name}: ${error.message}`
  const stack = error.stack ?? ''
  return stack.startsWith(head) ? stack : `${head}\n${stack}`
}

/** What whoever mends the program needs: where it happened, and what the browser says of it. */
export const technicalText = (error: unknown, path: string): string =>
  `${path}\n${wordsOf(error)}`.trim().slice(0, longest)
