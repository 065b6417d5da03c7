/** Where undo goes back to: this step, with this style chosen. */
export const productPlace = (productId: string): string => `products?product=${productId}`
