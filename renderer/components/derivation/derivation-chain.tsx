import { figureWords } from '../figure-words.ts'
import { WordLink } from '../word-link.tsx'
import { splitHandCheck, type DerivationKnot, type DerivationView } from './derivation-view.ts'
import './derivation-chain.css'

type DerivationChainProps = {
  readonly derivation: DerivationView
}

/** A figure and what it was made of, newest first, down to the readings. */
export function DerivationChain({ derivation }: DerivationChainProps) {
  const { knots, handCheck } = derivation
  return (
    <div className="derivation-chain">
      <ol className="derivation-chain-knots" aria-label="来历">
        {knots.map((knot, index) => (
          <Knot key={knot.key} knot={knot} filled={knot.filled ?? index === 0} />
        ))}
      </ol>
      {handCheck.length > 0 && (
        <section className="derivation-chain-check" aria-label="手算核对">
          <h3 className="derivation-chain-check-title">手算核对</h3>
          {handCheck.map((line) => (
            <CheckLine key={line} line={line} />
          ))}
        </section>
      )}
    </div>
  )
}

function Knot({ knot, filled }: { readonly knot: DerivationKnot; readonly filled: boolean }) {
  return (
    <li className={filled ? 'derivation-knot derivation-knot-filled' : 'derivation-knot'}>
      <div className="derivation-knot-row">
        <span className="derivation-knot-name">{knot.name}</span>
        <span className="derivation-knot-value">{figureWords(knot.value)}</span>
        {knot.unit !== undefined && <span className="derivation-knot-unit">{knot.unit}</span>}
      </div>
      <div className="derivation-knot-how">
        {knot.how}
        {knot.link !== undefined && (
          <span className="derivation-knot-link">
            <WordLink onPress={knot.link.onOpen}>{knot.link.label}</WordLink>
          </span>
        )}
      </div>
    </li>
  )
}

function CheckLine({ line }: { readonly line: string }) {
  const { before, result, after } = splitHandCheck(line)
  return (
    <p className="derivation-chain-check-line">
      {before}
      <strong>{result}</strong>
      {after}
    </p>
  )
}
