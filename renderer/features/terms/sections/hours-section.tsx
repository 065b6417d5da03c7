import { Checkbox } from 'antd'
import { calculateShiftSeconds } from '../../../../shared/quota/shift.ts'
import { DecimalField } from '../../../components/fields/decimal-field.tsx'
import { useMayWrite } from '../../step/may-write.ts'
import { useVersionsMark } from '../../versions/use-versions-mark.tsx'
import { decimalEntry } from '../fields/decimal-entry.ts'
import { checkShiftHours } from '../fields/field-checks.ts'
import { FormSection } from '../fields/form-section.tsx'
import { changeLabel, useTermsForm } from '../terms-form.ts'

/** 班时 and whether statutory holidays are paid. */
export function HoursSection() {
  const { shown, setTerms, readOnly, offered } = useTermsForm()
  const mayWrite = useMayWrite()
  const mark = useVersionsMark('setup')
  const shiftHours = shown.shiftHours ?? null
  const seconds = shiftHours === null ? undefined : calculateShiftSeconds({ shiftHours })
  return (
    <FormSection title="班时" suggests="hours">
      <div className="terms-pair terms-pair-narrow">
        <div data-term="shift">
          <DecimalField
            label="每班"
            labelPlace="above"
            unit="小时"
            {...mark('terms', 'terms', 'shiftHours')}
            {...offered('shiftHours')}
            value={shiftHours ?? ''}
            check={checkShiftHours}
            disabled={readOnly}
            {...(seconds?.ok === true ? { hint: `＝ ${seconds.value} 秒` } : {})}
            onCommit={(next) =>
              setTerms('hours', changeLabel('班时', shiftHours, next), { shiftHours: decimalEntry(next) })
            }
          />
        </div>
        <div className="terms-check">
          <Checkbox
            checked={shown.holidayClause === true}
            disabled={!mayWrite}
            onChange={(event) =>
              setTerms('hours', event.target.checked ? '法定休假日发工资：写入' : '法定休假日发工资：不写', {
                holidayClause: event.target.checked,
              })
            }
          >
            法定休假日，计件职工也照发工资
          </Checkbox>
          {mark('terms', 'terms', 'holidayClause').mark}
          <p className="terms-quiet">
            写进协议的，最低工资按每月 174 小时折算；不写的，按当年法定工作小时折算。
          </p>
        </div>
      </div>
    </FormSection>
  )
}
