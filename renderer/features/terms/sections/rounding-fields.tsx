import { roundingModes } from '../../../../shared/numbers/rounding-rule.ts'
import { parsePriceRounding, parseTimeRounding } from '../../../../shared/terms/parse-rounding-terms.ts'
import {
  roundingModeNames,
  roundingWords,
  workedLine,
} from '../../../../shared/text/terms/rounding-sentence.ts'
import { DecimalField } from '../../../components/fields/decimal-field.tsx'
import { useVersionsMark } from '../../versions/use-versions-mark.tsx'
import { ChoiceField } from '../fields/choice-field.tsx'
import { decimalEntry } from '../fields/decimal-entry.ts'
import { checkScale } from '../fields/field-checks.ts'
import { changeLabel, useTermsForm } from '../terms-form.ts'

type RoundingFieldsProps = {
  readonly figure: 'standard-time' | 'piece-rate'
  readonly scale: string
  readonly mode: string
}

const names = { 'standard-time': '标准工时', 'piece-rate': '计算单价' } as const
const options = roundingModes.map((value) => ({ value, label: roundingModeNames[value] }))
const modeName = (mode: string) => options.find(({ value }) => value === mode)?.label ?? ''

/** 标准工时 [四舍五入] 到小数点后 [1] 位, and under it the engine's own worked line. */
export function RoundingFields({ figure, scale, mode }: RoundingFieldsProps) {
  const { setTerms, readOnly, offered } = useTermsForm()
  const mark = useVersionsMark('setup')
  const isTime = figure === 'standard-time'
  const name = names[figure]
  const rule = (isTime ? parseTimeRounding : parsePriceRounding)({ scale, mode })
  const setMode = (next: string) => {
    const chosen = roundingModes.find((known) => known === next)
    if (chosen === undefined) return
    const fields = isTime ? { timeMode: chosen } : { priceMode: chosen }
    setTerms('rounding', changeLabel(`${name}舍入方式`, modeName(mode), modeName(chosen)), fields)
  }
  const setScale = (next: string) => {
    const given = decimalEntry(next)
    const fields = isTime ? { timeScale: given } : { priceScale: given }
    setTerms('rounding', changeLabel(`${name}小数位数`, scale, next), fields)
  }
  return (
    <div className="terms-rounding" role="group" aria-label={`${name}舍入`}>
      <div className="terms-rounding-sentence">
        <span className="terms-rounding-name">{name}</span>
        <div className="terms-rounding-mode" data-term={`rounding-mode:${figure}`}>
          <ChoiceField
            label={`${name}舍入方式`}
            placeholder="怎样舍入"
            {...mark('terms', 'terms', isTime ? 'timeMode' : 'priceMode')}
            {...offered(isTime ? 'timeMode' : 'priceMode')}
            value={mode}
            options={options}
            disabled={readOnly}
            onCommit={setMode}
          />
        </div>
        <span>到小数点后</span>
        <div className="terms-rounding-scale" data-term={`rounding-scale:${figure}`}>
          <DecimalField
            label={`${name}小数位数`}
            {...mark('terms', 'terms', isTime ? 'timeScale' : 'priceScale')}
            {...offered(isTime ? 'timeScale' : 'priceScale')}
            value={scale}
            check={(typed) => checkScale(typed, `${name}小数位数`)}
            disabled={readOnly}
            onCommit={setScale}
          />
        </div>
        <span>位</span>
      </div>
      {rule.ok && (
        <p className="terms-worked">
          {name}
          {roundingWords(rule.value)}。{workedLine(rule.value)}。
        </p>
      )}
    </div>
  )
}
