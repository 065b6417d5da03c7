/** Ends a switch over a closed union: a new case that nobody handles does not compile. */
export const assertNever = (value: never): never => {
  throw new TypeError(`unhandled case: ${JSON.stringify(value)}`)
}
