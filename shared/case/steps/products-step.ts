import { listRecords } from '../read.ts'
import { untouched, type StepReader } from './step-state.ts'

export const readProductsStep: StepReader = (state, productId) => {
  const operations = listRecords(state, 'operation').filter((operation) => operation.productId === productId)
  if (operations.length === 0) return untouched('products')
  return { step: 'products', started: true, done: operations.length, total: operations.length, missing: [] }
}
