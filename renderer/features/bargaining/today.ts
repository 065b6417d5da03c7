const two = (value: number): string => String(value).padStart(2, '0')

/** The day on the wall calendar of this computer, `YYYY-MM-DD`. */
export const today = (now = new Date()): string =>
  `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
