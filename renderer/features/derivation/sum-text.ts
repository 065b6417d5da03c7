import type { DerivationView } from '../../components/derivation/derivation-view.ts'
import { figureWords } from '../../components/figure-words.ts'

/** The sum as it is copied: whose figure it is, then a line a rounding. */
export function sumText({ knots, handCheck }: DerivationView): string {
  const [top] = knots
  const head =
    top === undefined ? [] : [`${top.how}　${top.name} ${figureWords(top.value)} ${top.unit ?? ''}`.trim()]
  const steps =
    handCheck.length > 0
      ? handCheck
      : knots.slice(1).map(({ name, value, unit, how }) => `${name} ${value} ${unit ?? ''}：${how}`)
  return [...head, ...steps].join('\n')
}
