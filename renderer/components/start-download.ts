/** Has the browser keep a finished file; it asks where by itself, or puts it among the downloads. */
export function startDownload(address: string, name: string): void {
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
}
