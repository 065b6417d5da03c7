import { readRecord } from '../../../../shared/case/read.ts'
import { setFields } from '../../../../shared/case/write.ts'
import type { FieldsOf } from '../../../../shared/case/record-kinds.ts'
import { TextField } from '../../../components/fields/text-field.tsx'
import { useCase } from '../../step/case-context.ts'
import { useVersionsMark } from '../../versions/use-versions-mark.tsx'
import { FormSection } from '../fields/form-section.tsx'
import { changeLabel, useTermsForm } from '../terms-form.ts'
import type { PartySide } from './party-side.ts'
import { RepresentativeRows } from './representative-rows.tsx'

const titles = { employer: '企业方（甲方）', union: '职工方（乙方）' } as const
const names = { employer: '企业方', union: '职工方' } as const
const hints = {
  employer: '例如 某行业协会',
  union: '例如 某行业工会联合会',
} as const
const representsHints = {
  employer: '例如 本行业签约企业',
  union: '例如 上述企业职工',
} as const

/** One party: who it is, whom it speaks for, and its representatives. */
export function PartySection({ side }: { readonly side: PartySide }) {
  const { state } = useCase()
  const { commit, readOnly } = useTermsForm()
  const mark = useVersionsMark('setup')
  const { name, represents, address } = readRecord(state, 'party', side) ?? {}
  const set = (what: string, before: string | null | undefined, after: string, fields: FieldsOf<'party'>) =>
    commit(changeLabel(`${names[side]}${what}`, before, after), [setFields('party', side, fields)])
  const look = { labelPlace: 'above', disabled: readOnly } as const
  return (
    <FormSection title={titles[side]} side={side}>
      <div data-term={`${side}-name`}>
        <TextField
          {...look}
          label={`${names[side]}名称`}
          {...mark('party', side, 'name')}
          value={name ?? ''}
          maxLength={80}
          placeholder={hints[side]}
          onCommit={(next) => set('名称', name, next.trim(), { name: next.trim() })}
        />
      </div>
      <div className="terms-pair">
        <div data-term={`${side}-represents`}>
          <TextField
            {...look}
            {...mark('party', side, 'represents')}
            label={`${names[side]}代表谁`}
            value={represents ?? ''}
            maxLength={120}
            placeholder={representsHints[side]}
            onCommit={(next) => set('代表谁', represents, next.trim(), { represents: next.trim() })}
          />
        </div>
        <TextField
          {...look}
          label={`${names[side]}地址`}
          {...mark('party', side, 'address')}
          value={address ?? ''}
          maxLength={120}
          onCommit={(next) => set('地址', address, next.trim(), { address: next.trim() })}
        />
      </div>
      <RepresentativeRows side={side} name={names[side]} />
    </FormSection>
  )
}
