/** The host writes a fresh nonce into the page; without it the page has no strict style policy to satisfy. */
export function readStyleNonce(): string | undefined {
  if (typeof document === 'undefined') return undefined
  const meta = document.querySelector('meta[name="style-nonce"]')
  const nonce = meta?.getAttribute('content') ?? ''
  return nonce === '' ? undefined : nonce
}

/**
 * Gives the nonce to every style element made by script. Some parts of the component library forget it, and a
 * style element without it is refused by `style-src`. Must run before anything that makes style elements.
 */
export function giveNonceToStyleElements(target: Document, nonce: string | undefined): void {
  if (nonce === undefined) return
  const createElement = target.createElement.bind(target)
  target.createElement = (name: string, options?: ElementCreationOptions) => {
    const element = createElement(name, options)
    if (name.toLowerCase() === 'style') element.setAttribute('nonce', nonce)
    return element
  }
}
