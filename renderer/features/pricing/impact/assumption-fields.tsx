import type { StatedAssumptions } from '../../../../shared/case/pricing/impact/impact-records.ts'
import { assertNever } from '../../../../shared/problems/assert-never.ts'
import type { OwnContributions } from '../../../../shared/terms/own-contributions.ts'
import { unverifiedWord } from '../../../../shared/text/derivation/source-words.ts'
import { ownContributionsName, shareIsTooLow } from '../../../../shared/text/terms/own-contributions-words.ts'
import { DecimalField } from '../../../components/fields/decimal-field.tsx'
import { TextField } from '../../../components/fields/text-field.tsx'
import { DateField } from '../../terms/fields/date-field.tsx'
import { changeLabel } from '../../terms/terms-form.ts'
import { useVersionsMark } from '../../versions/use-versions-mark.tsx'
import { checkEntry, readEntry } from './impact-entry.ts'
import type { ImpactWrites } from './use-impact-writes.ts'

type AssumptionFieldsProps = {
  readonly productId: string
  readonly assumptions: StatedAssumptions
  readonly mayWrite: boolean
  readonly writes: ImpactWrites
}

/** When and where from the assumptions are, and what a month is counted with. */
export function AssumptionFields({ productId, assumptions, mayWrite, writes }: AssumptionFieldsProps) {
  const mark = useVersionsMark('pricing/impact')
  const { on, reference, hoursPerMonth, minimum, ownContributions } = assumptions
  const hours = String(hoursPerMonth)
  const typedMinimum = minimum?.source === '' ? minimum.monthlyYuan : ''
  return (
    <div className="impact-fields">
      <DateField
        label="假设日期"
        {...mark('impact-assumptions', productId, 'on')}
        value={on ?? ''}
        disabled={!mayWrite}
        onCommit={(next) => writes.setAssumption(changeLabel('假设日期', on, next), { on: next })}
      />
      <TextField
        label="来源"
        {...mark('impact-assumptions', productId, 'reference')}
        placeholder="谁说的、从哪张表来"
        value={reference}
        disabled={!mayWrite}
        onCommit={(next) =>
          writes.setAssumption(changeLabel('假设来源', reference, next.trim()), { reference: next.trim() })
        }
      />
      <DecimalField
        label="每月工时"
        unit="小时"
        {...mark('impact-assumptions', productId, 'hoursPerMonth')}
        value={hours}
        disabled={!mayWrite}
        check={(typed) => checkEntry('hours', typed)}
        onCommit={(typed) =>
          writes.setAssumption(changeLabel('每月工时', hours, typed), { hoursPerMonth: readEntry(typed) })
        }
      />
      {minimum !== null && minimum.source !== '' ? (
        <div className="impact-minimum">
          <span className="impact-minimum-name">最低工资</span>
          <span className="impact-minimum-words" title={minimum.source}>
            <b>{minimum.monthlyYuan}</b> 元/月
            {minimum.confidence !== 'high' && <span className="impact-badge">{unverifiedWord}</span>}
          </span>
        </div>
      ) : (
        <DecimalField
          label="最低工资"
          unit="元/月"
          hint="当地当日的标准这里没有，请填上。"
          {...mark('impact-assumptions', productId, 'monthlyMinimumYuan')}
          value={typedMinimum}
          disabled={!mayWrite}
          check={(typed) => checkEntry('minimum', typed)}
          onCommit={(typed) =>
            writes.setAssumption(changeLabel('月最低工资', typedMinimum, typed), {
              monthlyMinimumYuan: readEntry(typed),
            })
          }
        />
      )}
      <ContributionsLine own={ownContributions} />
    </div>
  )
}

/** 个人缴费 is a term, so it is only said here: what was added to the minimum, or that nothing was. */
function ContributionsLine({ own }: { readonly own: OwnContributions }) {
  switch (own.kind) {
    case 'counted-in':
      return null
    case 'unstated':
      return <p className="impact-lacks">{shareIsTooLow}</p>
    case 'stated':
      return (
        <div className="impact-minimum">
          <span className="impact-minimum-name">{ownContributionsName}</span>
          <span className="impact-minimum-words">
            <b>{own.monthlyYuan}</b> 元/月，加在最低工资上比
          </span>
        </div>
      )
    default:
      return assertNever(own)
  }
}
