import { readRecord } from '../../../../shared/case/read.ts'
import {
  confirmationFields,
  type CaseConfirmation,
  type ConfirmationField,
} from '../../../../shared/case/agreement/confirmation.ts'
import { setFields } from '../../../../shared/case/write.ts'
import { parseDecimal } from '../../../../shared/numbers/parse-decimal.ts'
import { DecimalField } from '../../../components/fields/decimal-field.tsx'
import { TextField } from '../../../components/fields/text-field.tsx'
import { useCase } from '../../step/case-context.ts'
import { DateField } from '../../terms/fields/date-field.tsx'
import { confirmationHint, confirmationLabels, sharedNumberWords } from './confirmation-words.ts'

type ConfirmationFormProps = { readonly sheet: CaseConfirmation; readonly readOnly: boolean }

const order: readonly ConfirmationField[] = [
  'number',
  'annexNumber',
  'effectiveOn',
  'trialDays',
  'measuredOn',
  'negotiatedOn',
  'signedOn',
]

const mostDays = 60

/** The sentence for a count that cannot be taken; an empty one takes the entry back. */
export const checkCount = (field: 'annexNumber' | 'trialDays', typed: string): string | undefined => {
  if (typed.trim() === '') return undefined
  return /^[1-9][0-9]{0,3}$/.test(typed.trim())
    ? undefined
    : `${confirmationLabels[field]}写的是 ${typed}。请写成整数，例如 10。`
}

const checkDays = (typed: string): string | undefined =>
  checkCount('trialDays', typed) ??
  (Number(typed) > mostDays
    ? `${confirmationLabels.trialDays}写的是 ${typed} 个，超过 ${String(mostDays)} 个，请核对。`
    : undefined)

/** The few words of one sheet; everything else comes from the table. */
export function ConfirmationForm({ sheet, readOnly }: ConfirmationFormProps) {
  const { copy, state } = useCase()
  const { product } = sheet
  const stated = readRecord(state, 'confirmation', product.id)
  const name = product.code ?? product.name ?? ''

  const write = (field: ConfirmationField, typed: string) => {
    const value = typed.trim() === '' ? null : typed.trim()
    const label = `${name} 确认单 ${confirmationLabels[field]} ${stated?.[field] ?? '空'} → ${value ?? '空'}`
    const fields =
      field === 'annexNumber' || field === 'trialDays' ? { [field]: decimalOf(value) } : { [field]: value }
    void copy.commit(label, [setFields('confirmation', product.id, fields)], 'agreement')
  }
  const filled = confirmationFields.filter((field) => !sheet.missing.includes(field)).length

  return (
    <section className="agreement-card question-card" aria-label="确认单要写的" data-region="questions">
      <div className="agreement-card-head">
        <h2 className="agreement-card-title">确认单要写的</h2>
        <span className="agreement-card-note">
          已齐 {String(filled)} / {String(confirmationFields.length)}
        </span>
      </div>
      <div className="confirmation-fields">
        {order.map((field) => {
          const look = {
            label: confirmationLabels[field],
            labelPlace: 'beside' as const,
            value: stated?.[field] ?? '',
            disabled: readOnly,
            onCommit: (typed: string) => write(field, typed),
            ...lookOf(field, sheet),
          }
          if (field === 'number') return <TextField key={field} {...look} maxLength={40} />
          if (field === 'annexNumber')
            return (
              <DecimalField
                key={field}
                {...look}
                unit="号"
                check={(typed) => checkCount('annexNumber', typed)}
              />
            )
          if (field === 'trialDays') return <DecimalField key={field} {...look} unit="个" check={checkDays} />
          return <DateField key={field} {...look} placeholder={shownDate(field, sheet)} />
        })}
      </div>
    </section>
  )
}

const decimalOf = (value: string | null) => {
  const parsed = parseDecimal(value, { field: 'value' })
  return parsed.ok ? parsed.value : null
}

const lookOf = (field: ConfirmationField, sheet: CaseConfirmation) => {
  const hint = confirmationHint(field, sheet)
  if (sheet.missing.includes(field)) return { warning: `${confirmationLabels[field]}还没有写。` }
  const { annexNumber: number, sameNumberAs: styles } = sheet
  if (field === 'annexNumber' && number !== null && styles.length > 0)
    return { warning: `${sharedNumberWords({ number, styles })}，请改成别的号。` }
  return hint === undefined ? {} : { hint }
}

const shownDate = (field: ConfirmationField, sheet: CaseConfirmation): string => {
  if (field === 'measuredOn') return sheet.measuredOn ?? ''
  if (field === 'negotiatedOn') return sheet.negotiatedOn ?? ''
  return ''
}
