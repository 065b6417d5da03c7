/** Asks the browser for one file; undefined when the person changes their mind. */
export function chooseFile(accept: string): Promise<File | undefined> {
  return new Promise((resolve) => {
    const field = document.createElement('input')
    field.type = 'file'
    field.accept = accept
    field.addEventListener('change', () => resolve(field.files?.[0]))
    field.addEventListener('cancel', () => resolve(undefined))
    field.click()
  })
}
