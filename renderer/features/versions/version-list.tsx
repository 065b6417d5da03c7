import { ExclamationCircleOutlined } from '@ant-design/icons'
import type { OpenField } from '../../../shared/case/versions/open-field.ts'
import { fieldKey } from '../../../shared/case/versions/open-field.ts'
import { VersionChoices } from '../../components/fields/version-choices.tsx'
import { Icon } from '../../components/icon.tsx'
import { useVersions } from './use-versions.ts'
import './version-list.css'

type VersionListProps = {
  readonly sentence: string
  readonly fields: readonly OpenField[]
  /** Where undo leads back to. */
  readonly place: string
}

/** Fields that have no mark of their own on this screen, or are not on it: each with its versions, ready to choose. */
export function VersionList({ sentence, fields, place }: VersionListProps) {
  const versionsOf = useVersions(place)
  if (fields.length === 0) return null
  return (
    <section className="version-list" aria-label="两个版本" data-versions="list">
      <p className="version-list-said">
        <Icon of={ExclamationCircleOutlined} />
        {sentence}
      </p>
      {fields.map((open) => {
        const said = versionsOf(open)
        return (
          <div key={fieldKey(open.conflict)} className="version-list-field">
            <h3 className="version-list-name">{said.name}</h3>
            <VersionChoices {...said} />
          </div>
        )
      })}
    </section>
  )
}
