export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
export const rounded = (value, decimals = 3) => Number(value.toFixed(decimals))
