import type { Method } from '../../product/method-card.ts'
import { digest } from '../../record/change-id.ts'

/**
 * Names a method by what the hands do, so that a line taken from the operation library knows its method again
 * without the library. The grade is no part of it: grades and their pay are the terms of each case, and the time
 * holds whatever the work is paid.
 */
export const takenMethodDigest = ({ machine, card, elements }: Omit<Method, 'gradeId'>): string =>
  digest({
    machine,
    card: { ...card },
    elements: elements.map(({ name, breakPoint, frequency }) => [name, breakPoint, frequency]),
  })
