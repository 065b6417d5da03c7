import type { StudyOutcome } from '../../../../shared/case/measurement/exclusion-effect.ts'
import { figureWords } from '../../../components/figure-words.ts'

/** 剔除的影响: the effect is never hidden, neither before the act nor after it. */
export function EffectTable({
  before,
  after,
  rated,
  countingUnit,
}: {
  readonly before: StudyOutcome
  readonly after: StudyOutcome
  /** Without a rating the effect is tried at 100 %, and says so. */
  readonly rated: boolean
  readonly countingUnit: string
}) {
  const count = (needed: number | null) => (needed === null ? '—' : String(needed))
  const lines = [
    {
      name: '标准工时',
      unit: `秒/${countingUnit}`,
      before: figureWords(before.standardSeconds ?? undefined),
      after: figureWords(after.standardSeconds ?? undefined),
    },
    {
      name: '工价',
      unit: `元/${countingUnit}`,
      before: figureWords(before.priceYuan ?? undefined),
      after: figureWords(after.priceYuan ?? undefined),
    },
    { name: '需测', unit: '次', before: count(before.needed), after: count(after.needed) },
  ]
  const trial = !rated && before.standardSeconds !== null
  return (
    <>
      <table className="effect-table" aria-label="剔除的影响">
        <thead>
          <tr>
            <th scope="col">剔除的影响</th>
            <th scope="col">剔除前</th>
            <th scope="col">剔除后</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.name}>
              <th scope="row">
                {line.name} <span className="review-quiet">{line.unit}</span>
              </th>
              <td>{line.before}</td>
              <td className="effect-after">{line.after}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {trial && <p className="review-todo">未评定，标准工时和工价按 100% 试算。</p>}
    </>
  )
}
