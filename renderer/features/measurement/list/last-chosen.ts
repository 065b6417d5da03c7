/** The operation last worked on, so that coming back to the list finds it. Nothing of the case depends on it. */
const lastOfProduct = new Map<string, string>()

export const rememberChosen = (productId: string | undefined, operationId: string): void => {
  if (productId !== undefined) lastOfProduct.set(productId, operationId)
}

export const lastChosen = (productId: string | undefined): string | undefined =>
  productId === undefined ? undefined : lastOfProduct.get(productId)
