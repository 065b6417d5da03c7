import { DecimalField } from '../../../components/fields/decimal-field.tsx'
import { useVersionsMark } from '../../versions/use-versions-mark.tsx'
import { asksOwnContributions } from '../asks-own-contributions.ts'
import { decimalEntry } from '../fields/decimal-entry.ts'
import { checkOwnContributions } from '../fields/field-checks.ts'
import { changeLabel, useTermsForm } from '../terms-form.ts'

/** 个人缴费, optional: it moves the floor line and no price, so it is never closed. */
export function OwnContributionsField() {
  const { shown, setTerms, readOnly } = useTermsForm()
  const mark = useVersionsMark('setup')
  if (!asksOwnContributions(shown)) return null
  const before = shown.ownContributionsYuan ?? ''
  return (
    <div className="terms-pair">
      <div data-term="own-contributions">
        <DecimalField
          label="个人缴费"
          labelPlace="above"
          unit="元/月"
          hint="这里的最低工资不含个人缴的社保和公积金，填了才加进折算底线。"
          {...mark('terms', 'terms', 'ownContributionsYuan')}
          value={before}
          check={checkOwnContributions}
          disabled={readOnly}
          onCommit={(next) =>
            setTerms('place', changeLabel('个人缴费', before, next), {
              ownContributionsYuan: decimalEntry(next),
            })
          }
        />
      </div>
    </div>
  )
}
