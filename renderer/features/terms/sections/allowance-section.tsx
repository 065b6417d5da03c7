import { listRecords } from '../../../../shared/case/read.ts'
import { useVersionsMark } from '../../versions/use-versions-mark.tsx'
import { FormSection } from '../fields/form-section.tsx'
import { ChoiceField } from '../fields/choice-field.tsx'
import { useCase } from '../../step/case-context.ts'
import { changeLabel, useTermsForm } from '../terms-form.ts'
import { AllowanceRows } from './allowance-rows.tsx'

const bases = [
  { value: 'normal-time', label: '正常时间' },
  { value: 'shift-time', label: '班时间' },
] as const

type Base = (typeof bases)[number]['value']
const baseName = (base: string | null | undefined) => bases.find(({ value }) => value === base)?.label

/** 宽放: parts that add up, as shares of the work or of the shift. */
export function AllowanceSection() {
  const { state } = useCase()
  const { shown, setTerms, readOnly, offered } = useTermsForm()
  const mark = useVersionsMark('setup')
  const base: Base = shown.allowanceBase ?? 'normal-time'
  return (
    <FormSection
      title="宽放"
      why="人不是机器：喝水、疲劳、断线换线的时间，按约定加进标准工时。"
      suggests="allowance"
    >
      <div className="terms-pair terms-pair-narrow">
        <div data-term="allowance-base">
          <ChoiceField
            label="以什么为基数"
            labelPlace="above"
            {...mark('terms', 'terms', 'allowanceBase')}
            {...offered('allowanceBase')}
            value={base}
            options={bases}
            disabled={readOnly}
            onCommit={(next) => {
              const chosen = bases.find(({ value }) => value === next)?.value
              if (chosen === undefined) return
              setTerms(
                'allowance',
                changeLabel('宽放基数', baseName(shown.allowanceBase), baseName(chosen) ?? ''),
                {
                  allowanceBase: chosen,
                },
              )
            }}
          />
        </div>
        <p className="terms-quiet terms-beside">
          {base === 'normal-time'
            ? '标准工时 ＝ 正常时间 ×（1 ＋ 宽放率）'
            : '标准工时 ＝ 正常时间 ÷（1 － 宽放率），宽放率须小于 100%'}
        </p>
      </div>
      <AllowanceRows base={base} parts={listRecords(state, 'allowance-part')} />
    </FormSection>
  )
}
