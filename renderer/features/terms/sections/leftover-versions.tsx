import { isPresent } from '../../../../shared/case/read.ts'
import type { OpenField } from '../../../../shared/case/versions/open-field.ts'
import { openFieldsOfSetup } from '../../../../shared/case/versions/open-fields-of-step.ts'
import type { FoldState } from '../../../../shared/record/fold-state.ts'
import { record } from '../../../../shared/record/read-state.ts'
import { useCase } from '../../step/case-context.ts'
import { VersionList } from '../../versions/version-list.tsx'
import { asksOwnContributions } from '../asks-own-contributions.ts'
import type { TermsFields } from '../terms-fields.ts'
import { useTermsForm } from '../terms-form.ts'

/**
 * Whether a row stays, and where it stands, has no field of its own; a row that is not shown has none at all, nor has a
 * term that is not asked for where the rules are taken from now.
 */
const isElsewhere = (
  state: FoldState,
  shown: TermsFields,
  { conflict: { kind, id, field } }: OpenField,
): boolean => {
  if (field === 'ownContributionsYuan') return !asksOwnContributions(shown)
  const found = record(state, kind, id)
  return field === 'removed' || field === 'order' || found === undefined || !isPresent(found)
}

export function LeftoverVersions() {
  const { state } = useCase()
  const { shown } = useTermsForm()
  const fields = openFieldsOfSetup(state).filter((open) => isElsewhere(state, shown, open))
  if (fields.length === 0) return null
  return (
    <div className="terms-section">
      <VersionList sentence="有人分头改过，都留着，请选一个。" fields={fields} place="setup" />
    </div>
  )
}
