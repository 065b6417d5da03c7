import { customaryRatingError } from '../../../../shared/measurement/statistics/rating-error.ts'
import { confidenceLevels } from '../../../../shared/terms/confidence-levels.ts'
import { percentOfRatio, ratioOfPercent } from '../../../../shared/terms/percent.ts'
import { confidenceWords } from '../../../../shared/text/terms/confidence-words.ts'
import { DecimalField } from '../../../components/fields/decimal-field.tsx'
import { useVersionsMark } from '../../versions/use-versions-mark.tsx'
import { ChoiceField } from '../fields/choice-field.tsx'
import { decimalEntry } from '../fields/decimal-entry.ts'
import {
  checkAccuracyPercent,
  checkRatingErrorPoints,
  withoutPercentSign,
  withoutPointSign,
} from '../fields/field-checks.ts'
import { FormSection } from '../fields/form-section.tsx'
import { changeLabel, useTermsForm } from '../terms-form.ts'

const known = confidenceLevels.map(({ z }) => ({ value: z, label: confidenceWords(z) }))

/** 置信度 and 误差: how many cycles have to be timed follows from both. */
export function AccuracySection() {
  const { shown, setTerms, readOnly, offered } = useTermsForm()
  const mark = useVersionsMark('setup')
  const z = shown.confidenceZ ?? null
  const isOther = z !== null && !known.some(({ value }) => value === z)
  const percent =
    shown.accuracy === null || shown.accuracy === undefined ? '' : percentOfRatio(shown.accuracy)
  const setAccuracy = (typed: string) => {
    const given = decimalEntry(withoutPercentSign(typed))
    if (given === null) return
    setTerms('accuracy', changeLabel('误差', percent, given), { accuracy: ratioOfPercent(given) })
  }
  const stated = shown.ratingError ?? null
  const ratingErrorPoints = stated === null ? customaryRatingError.points : percentOfRatio(stated)
  const setRatingError = (typed: string) => {
    const given = decimalEntry(withoutPointSign(typed))
    if (given === null) return
    const label = changeLabel('评定误差', `${ratingErrorPoints} 点`, `${given} 点`)
    setTerms('accuracy', label, { ratingError: ratioOfPercent(given) })
  }
  return (
    <FormSection
      title="测时的可靠程度"
      why="要测多少个周程，由置信度、允许误差和读数的波动算出来。"
      suggests="accuracy"
    >
      <div className="terms-pair">
        <div data-term="confidence">
          <ChoiceField
            label="置信度"
            labelPlace="above"
            {...mark('terms', 'terms', 'confidenceZ')}
            {...offered('confidenceZ')}
            value={z ?? ''}
            options={isOther ? [...known, { value: z, label: confidenceWords(z) }] : known}
            disabled={readOnly}
            onCommit={(next) => {
              const chosen = decimalEntry(next)
              if (chosen === null) return
              const before = z === null ? '' : confidenceWords(z)
              setTerms('accuracy', changeLabel('置信度', before, confidenceWords(chosen)), {
                confidenceZ: chosen,
              })
            }}
          />
        </div>
        <div data-term="accuracy">
          <DecimalField
            label="允许误差 ±"
            labelPlace="above"
            unit="%"
            {...mark('terms', 'terms', 'accuracy')}
            {...offered('accuracy')}
            value={percent}
            check={checkAccuracyPercent}
            disabled={readOnly}
            onCommit={setAccuracy}
          />
        </div>
        <div data-term="rating-error">
          <DecimalField
            label="评定误差 ±（假设）"
            labelPlace="above"
            unit="点"
            hint="评定快慢时会差几点（100 分法的分），没有量过，是假设；只用来算综合误差，不进合同。"
            {...mark('terms', 'terms', 'ratingError')}
            suggested={stated === null}
            value={ratingErrorPoints}
            check={checkRatingErrorPoints}
            disabled={readOnly}
            onCommit={setRatingError}
          />
        </div>
      </div>
    </FormSection>
  )
}
