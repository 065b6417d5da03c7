const fullWidthZero = 0xff10

/**
 * Makes `１２．５` into `12.5`, and the typographic minus of our own screens into `-`. It is applied where a
 * person types or pastes, before `parseDecimal`, and is shown there; no reader applies it silently.
 */
export const convertFullWidth = (text: string): string =>
  text
    .replace(/[\uFF10-\uFF19]/g, (digit) => String(digit.charCodeAt(0) - fullWidthZero))
    .replace(/\uFF0E/g, '.')
    .replace(/\uFF0B/g, '+')
    .replace(/[\uFF0D\u2212]/g, '-')
