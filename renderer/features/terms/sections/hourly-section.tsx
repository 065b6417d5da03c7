import { DecimalField } from '../../../components/fields/decimal-field.tsx'
import { TextField } from '../../../components/fields/text-field.tsx'
import { ProblemText } from '../../../components/problem-text.tsx'
import { useCase } from '../../step/case-context.ts'
import { useVersionsMark } from '../../versions/use-versions-mark.tsx'
import { decimalEntry } from '../fields/decimal-entry.ts'
import { checkHourlyYuan } from '../fields/field-checks.ts'
import { FormSection } from '../fields/form-section.tsx'
import { changeLabel, useTermsForm } from '../terms-form.ts'
import { wageAdvice } from '../wage-advice.ts'
import { GradeRows } from './grade-rows.tsx'

/** 小时工资标准: one base, and a coefficient for each grade of the work. */
export function HourlySection() {
  const { shown, setTerms, readOnly } = useTermsForm()
  const { state } = useCase()
  const mark = useVersionsMark('setup')
  const advice = wageAdvice(state, shown)
  return (
    <FormSection title="小时工资标准" why="工价跟着工序等级走，不跟着人走。同一道工序，谁做都是一个价。">
      <div className="terms-pair terms-pair-narrow">
        <div data-term="hourly-yuan">
          <DecimalField
            label="基准小时工资"
            labelPlace="above"
            unit="元/时"
            {...mark('terms', 'terms', 'baseHourlyYuan')}
            value={shown.baseHourlyYuan ?? ''}
            check={checkHourlyYuan}
            disabled={readOnly}
            onCommit={(next) =>
              setTerms(undefined, changeLabel('基准小时工资', shown.baseHourlyYuan, next), {
                baseHourlyYuan: decimalEntry(next),
              })
            }
          />
        </div>
        <TextField
          label="依据"
          labelPlace="above"
          placeholder="例如 上一年度协议第六条"
          {...mark('terms', 'terms', 'baseHourlySource')}
          value={shown.baseHourlySource ?? ''}
          maxLength={200}
          disabled={readOnly}
          onCommit={(next) =>
            setTerms(undefined, changeLabel('基准小时工资的依据', shown.baseHourlySource, next.trim()), {
              baseHourlySource: next.trim(),
            })
          }
        />
      </div>
      {advice !== undefined && <ProblemText tone="todo" sentence={advice} />}
      <GradeRows baseHourlyYuan={shown.baseHourlyYuan ?? null} />
    </FormSection>
  )
}
