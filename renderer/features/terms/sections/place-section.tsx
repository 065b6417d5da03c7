import { jurisdictions } from '../../../../shared/rules/jurisdiction.ts'
import { placeNames } from '../../../../shared/text/terms/place-names.ts'
import { useVersionsMark } from '../../versions/use-versions-mark.tsx'
import { ChoiceField } from '../fields/choice-field.tsx'
import { DateField } from '../fields/date-field.tsx'
import { FormSection } from '../fields/form-section.tsx'
import { changeLabel, useTermsForm } from '../terms-form.ts'
import { MinimumWageLine } from './minimum-wage-line.tsx'
import { OwnContributionsField } from './own-contributions-field.tsx'

const options = jurisdictions.map((value) => ({ value, label: placeNames[value] }))
const placeName = (code: string | null | undefined) =>
  options.find(({ value }) => value === code)?.label ?? code

/** 地点 and 规则日期 choose the dated rules; no rule is ever taken by the clock. */
export function PlaceSection() {
  const { shown, setTerms, readOnly, offered } = useTermsForm()
  const mark = useVersionsMark('setup')
  return (
    <FormSection title="地点与规定" why="按哪里、哪一天的规定核对，由这里定。" suggests="place">
      <div className="terms-pair">
        <div data-term="rule">
          <ChoiceField
            label="地点"
            labelPlace="above"
            placeholder="请选地点"
            {...mark('terms', 'terms', 'place')}
            value={shown.place ?? ''}
            options={options}
            searched
            disabled={readOnly}
            onCommit={(next) =>
              setTerms('place', changeLabel('地点', placeName(shown.place), placeName(next) ?? ''), {
                place: next,
              })
            }
          />
        </div>
        <div data-term="date">
          <DateField
            label="规则日期"
            labelPlace="above"
            {...mark('terms', 'terms', 'rulesAsOf')}
            {...offered('rulesAsOf')}
            value={shown.rulesAsOf ?? ''}
            disabled={readOnly}
            onCommit={(next) =>
              setTerms('place', changeLabel('规则日期', shown.rulesAsOf, next), { rulesAsOf: next })
            }
          />
        </div>
      </div>
      <MinimumWageLine
        place={shown.place ?? ''}
        asOf={shown.rulesAsOf ?? ''}
        holidays={shown.holidayClause ?? false}
        ownContributionsYuan={shown.ownContributionsYuan ?? null}
      />
      <OwnContributionsField />
    </FormSection>
  )
}
