import type { ReactNode } from 'react'
import { openFieldAt } from '../../../shared/case/versions/open-field.ts'
import { VersionsMark } from '../../components/fields/versions-mark.tsx'
import { useCase } from '../step/case-context.ts'
import { useVersions } from './use-versions.ts'

/** The mark of a field that stands in two versions, for its look; nothing while it has one. */
export function useVersionsMark(
  place: string,
): (kind: string, id: string, ...fields: readonly string[]) => { readonly mark?: ReactNode } {
  const { state } = useCase()
  const versionsOf = useVersions(place)
  return (kind, id, ...fields) => {
    const open = fields.flatMap((field) => openFieldAt(state, { kind, id, field }) ?? [])
    if (open.length === 0) return {}
    return { mark: open.map((one) => <VersionsMark key={one.conflict.field} {...versionsOf(one)} />) }
  }
}
