/** Where the cursor goes when what lay over it is put away and its opener is gone. */
export const cellInHand = () => document.querySelector<HTMLElement>('.gap-matrix .data-table-active')
