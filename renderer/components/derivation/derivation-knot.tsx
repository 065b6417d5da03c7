import { useState } from 'react'
import { figureWords } from '../figure-words.ts'
import { WordLink } from '../word-link.tsx'
import type { DerivationKnot, KnotDetail } from './derivation-view.ts'

type DerivationKnotItemProps = { readonly knot: DerivationKnot; readonly filled: boolean }

/** One knot: name, value, a line of how, and on demand the whole fraction and what it was put together from. */
export function DerivationKnotItem({ knot, filled }: DerivationKnotItemProps) {
  const [fractionShown, setFractionShown] = useState(false)
  const [detailsShown, setDetailsShown] = useState(false)
  const { name, value, unit, fraction, how, links = [], details } = knot
  return (
    <li className={filled ? 'derivation-knot derivation-knot-filled' : 'derivation-knot'}>
      <div className="derivation-knot-row">
        <span className="derivation-knot-name">{name}</span>
        <span className="derivation-knot-value">{figureWords(value)}</span>
        {unit !== undefined && unit !== '' && <span className="derivation-knot-unit">{unit}</span>}
      </div>
      <div className="derivation-knot-how">
        <span className="derivation-knot-words">{how}</span>
        {fraction !== undefined && (
          <span className="derivation-knot-link">
            <WordLink onPress={() => setFractionShown(!fractionShown)}>
              {fractionShown ? fraction : '看分数'}
            </WordLink>
          </span>
        )}
        {links.map(({ label, onOpen }) => (
          <span key={label} className="derivation-knot-link">
            <WordLink onPress={onOpen}>{label}</WordLink>
          </span>
        ))}
        {details !== undefined && (
          <span className="derivation-knot-link">
            <WordLink onPress={() => setDetailsShown(!detailsShown)}>
              {detailsShown ? '收起' : details.label}
            </WordLink>
          </span>
        )}
      </div>
      {details !== undefined && detailsShown && <Details items={details.items} label={details.label} />}
    </li>
  )
}

function Details({ items, label }: { readonly items: readonly KnotDetail[]; readonly label: string }) {
  return (
    <ul className="derivation-details" aria-label={label}>
      {items.map(({ key, name, value, unit, how, readings = [] }) => (
        <li key={key} className="derivation-detail">
          <div className="derivation-detail-row">
            <span className="derivation-detail-name">{name}</span>
            <span className="derivation-detail-value">{figureWords(value)}</span>
            {unit !== undefined && <span className="derivation-knot-unit">{unit}</span>}
          </div>
          {how !== undefined && <div className="derivation-detail-how">{how}</div>}
          {readings.length > 0 && (
            <div className="derivation-detail-readings">
              {readings.map((reading) =>
                reading.leftOutBecause === undefined ? (
                  <span key={reading.key}>{reading.value}</span>
                ) : (
                  <del key={reading.key} title={reading.leftOutBecause}>
                    {reading.value}
                  </del>
                ),
              )}
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}
