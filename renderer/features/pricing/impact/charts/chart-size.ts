/** The two pictures stand side by side with the same rows, so that the eye can go across; the CSS has the same height. */
export const rowHeight = 46
export const marginTop = 24
export const marginBottom = 30
export const edges = marginTop + marginBottom
export const nameWidth = 96
