/** What a figure shows: unknown is a dash, never nought; negative takes the true minus. */
export function figureWords(value: string | undefined): string {
  if (value === undefined || value === '') return '—'
  return value.startsWith('-') ? `−${value.slice(1)}` : value
}
