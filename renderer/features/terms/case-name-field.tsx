import { Input } from 'antd'
import { useState } from 'react'
import type { WorkingCopy } from '../../database/working-copy.ts'

/** The name is kept when the field is left or Enter is pressed; an empty name keeps the old one. */
export function CaseNameField({ copy, name }: { readonly copy: WorkingCopy; readonly name: string }) {
  const [text, setText] = useState<string>()
  const keep = () => {
    const given = text?.trim() ?? name
    setText(undefined)
    if (given === '' || given === name) return
    void copy.commit(`案卷名称：${name} → ${given}`, [
      { type: 'set', kind: 'case', id: 'case', visibility: 'public', fields: { name: given } },
    ])
  }
  return (
    <label>
      案卷名称
      <Input
        value={text ?? name}
        maxLength={80}
        onChange={(event) => setText(event.target.value)}
        onBlur={keep}
        onPressEnter={keep}
      />
    </label>
  )
}
