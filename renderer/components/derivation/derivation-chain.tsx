import { DerivationKnotItem } from './derivation-knot.tsx'
import { splitHandCheck, type DerivationView } from './derivation-view.ts'
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
          <DerivationKnotItem key={knot.key} knot={knot} filled={knot.filled ?? index === 0} />
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
