import { Button, Segmented } from 'antd'
import { useState } from 'react'
import type { Entry } from '../../../../shared/case/read.ts'
import type { DecimalString } from '../../../../shared/numbers/decimal-string.ts'
import { setFields } from '../../../../shared/case/write.ts'
import { DecimalField } from '../../../components/fields/decimal-field.tsx'
import { ProblemText } from '../../../components/problem-text.tsx'
import { checkStep } from '../fields/field-checks.ts'
import {
  fillCoefficients,
  fillSentence,
  stepInField,
  unevenSentence,
  type FillWay,
  type StepEntry,
} from '../fill-coefficients.ts'
import { useTermsForm } from '../terms-form.ts'

type FillToolProps = {
  readonly grades: readonly Entry<'work-grade'>[]
  readonly baseHourlyYuan: DecimalString | null
  readonly onClose: () => void
}

const ways: readonly { readonly value: FillWay; readonly label: string }[] = [
  { value: 'coefficient', label: '每级加系数' },
  { value: 'yuan', label: '每级加钱' },
  { value: 'ratio', label: '每级乘倍数' },
]

const entries: Readonly<
  Record<FillWay, { readonly label: string; readonly unit: string; readonly hint: string }>
> = {
  coefficient: { label: '每一级比下一级的系数多', unit: '', hint: '示例 0.10' },
  yuan: { label: '每一级比下一级多', unit: '元/时', hint: '示例 1.00' },
  ratio: { label: '每一级是下一级的', unit: '倍', hint: '示例 1.05' },
}

/** 按级差填系数: one even step fills the whole column, as one change; the lowest grade stays as it is. */
export function FillTool({ grades, baseHourlyYuan, onClose }: FillToolProps) {
  const { commit } = useTermsForm()
  const [entry, setEntry] = useState<StepEntry>({ way: 'coefficient', taken: '', typed: undefined })
  const { way } = entry
  const offered = ways.filter(({ value }) => value !== 'yuan' || baseHourlyYuan !== null)
  const step = stepInField(entry)
  const made = step === undefined ? undefined : fillCoefficients(grades, baseHourlyYuan, step)
  const uneven = step === undefined || made?.ok !== true ? undefined : unevenSentence(step, made.value)
  const fill = () => {
    if (made?.ok !== true) return
    const { label, unit } = entries[way]
    commit(
      `按级差填系数：${label} ${entry.typed ?? entry.taken}${unit === '' ? '' : ` ${unit}`}`,
      made.value.map(({ id, coefficient }) => setFields('work-grade', id, { coefficient })),
    )
    onClose()
  }
  const { label, unit, hint } = entries[way]
  return (
    <div className="terms-fill" role="group" aria-label="按级差填系数">
      <div
        className="terms-fill-entry"
        onKeyDown={({ code }) => {
          // The field gives back what it took last.
          if (code === 'Escape') setEntry({ ...entry, typed: undefined })
        }}
      >
        <Segmented<FillWay>
          aria-label="怎样算级差"
          value={way}
          options={[...offered]}
          onChange={(next) => setEntry({ way: next, taken: '', typed: undefined })}
        />
        <DecimalField
          key={way}
          label={label}
          {...(unit === '' ? {} : { unit })}
          placeholder={hint}
          value={entry.taken}
          check={(typed) => checkStep(typed, way)}
          onType={(typed) => setEntry({ ...entry, typed })}
          onCommit={(taken) => setEntry({ way, taken, typed: undefined })}
        />
      </div>
      {made?.ok === false && <ProblemText sentence={made.problems.map(fillSentence).join('')} />}
      <p className="terms-fill-preview" aria-live="polite">
        {made?.ok === true
          ? made.value
              .map(({ name, coefficient, hourlyYuan }) =>
                hourlyYuan === undefined
                  ? `${name} ${coefficient}`
                  : `${name} ${coefficient}（${hourlyYuan} 元/时）`,
              )
              .join('，')
          : '填上级差，这里先看结果；最低一级不变，除不尽的系数留 4 位小数。'}
      </p>
      {uneven !== undefined && <ProblemText tone="todo" sentence={uneven} />}
      <div className="terms-rows-foot">
        {made?.ok === true && (
          <Button size="small" onClick={fill}>
            填入 {grades.length} 级系数
          </Button>
        )}
        <Button size="small" type="text" onClick={onClose}>
          收起
        </Button>
      </div>
    </div>
  )
}
