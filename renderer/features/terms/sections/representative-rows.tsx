import { Button } from 'antd'
import { useState } from 'react'
import { listRecords, type Entry } from '../../../../shared/case/read.ts'
import type { FieldsOf } from '../../../../shared/case/record-kinds.ts'
import { setFields } from '../../../../shared/case/write.ts'
import { ProblemText } from '../../../components/problem-text.tsx'
import { useCase } from '../../step/case-context.ts'
import { keyAfter } from '../list-keys.ts'
import { useTermsForm } from '../terms-form.ts'
import type { PartySide } from './party-side.ts'
import { PersonRow } from './person-row.tsx'

type Person = Entry<'representative'>

/** Representatives of one side; the radio names the one 首席代表. */
export function RepresentativeRows({ side, name }: { readonly side: PartySide; readonly name: string }) {
  const { state } = useCase()
  const { commit, readOnly } = useTermsForm()
  const [added, setAdded] = useState<string>()
  const people = listRecords(state, 'representative').filter((one) => one.side === side)
  const set = (label: string, person: Person, fields: FieldsOf<'representative'>) =>
    commit(label, [setFields('representative', person.id, fields)])
  const appoint = (chosen: Person) =>
    commit(
      `${name}首席代表 → ${chosen.name ?? ''}`,
      people
        .filter((one) => (one.chief === true) !== (one.id === chosen.id))
        .map((one) => setFields('representative', one.id, { chief: one.id === chosen.id })),
    )
  const add = () => {
    const id = crypto.randomUUID()
    setAdded(id)
    commit(`${name}加一名代表`, [
      setFields('representative', id, {
        side,
        order: keyAfter(people),
        chief: !people.some((one) => one.chief === true),
      }),
    ])
  }
  const hasChief = people.some((one) => one.chief === true && (one.name ?? '').trim() !== '')
  return (
    <div className="terms-people" data-term={`${side}-chief`}>
      {people.length > 0 && (
        <table className="terms-rows" aria-label={`${name}代表`}>
          <thead>
            <tr>
              <th scope="col" className="terms-rows-chief">
                首席代表
              </th>
              <th scope="col">姓名</th>
              <th scope="col" className="terms-post-head">
                职务
              </th>
              <th scope="col" className="terms-date-head">
                授权自
              </th>
              <th scope="col" className="terms-date-head">
                授权至
              </th>
              <th scope="col">
                <span className="spoken-only">移除</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {people.map((person, index) => (
              <PersonRow
                key={person.id}
                person={person}
                spoken={`${name}第 ${String(index + 1)} 名代表`}
                readOnly={readOnly}
                takesFocus={person.id === added}
                onAppoint={() => appoint(person)}
                onSet={(label, fields) => set(label, person, fields)}
              />
            ))}
          </tbody>
        </table>
      )}
      <div className="terms-rows-foot">
        {!readOnly && (
          <Button size="small" onClick={add}>
            加一名{name}代表
          </Button>
        )}
        {hasChief ? (
          <span className="terms-quiet">双方人数相等，每方至少三人。</span>
        ) : (
          <ProblemText tone="todo" sentence="双方首席代表都要登记。" />
        )}
      </div>
    </div>
  )
}
