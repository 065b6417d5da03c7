import { Input, type InputRef } from 'antd'
import { useEffect, useId, useRef } from 'react'
import { ProblemText } from '../../components/problem-text.tsx'
import type { OperatorEntry } from './use-operator-entry.ts'
import './operator-line.css'

/** 由 … 录入。 Where nobody has said yet who enters, the name is asked for here. */
export function OperatorLine({ entry }: { readonly entry: OperatorEntry }) {
  const id = useId()
  const box = useRef<InputRef>(null)
  const { known, shown, offered, missing, type } = entry
  useEffect(() => {
    if (missing) box.current?.focus()
  }, [missing])
  if (known !== undefined) return <p className="operator-line">由 {known} 录入。</p>
  const sentence = missing ? '还没有写操作人姓名。记录要写明由谁录入。' : hintOf(offered, shown)
  return (
    <div className="operator-line">
      <label htmlFor={id}>操作人姓名</label>
      <div className="operator-line-body">
        <Input
          ref={box}
          id={id}
          required
          autoComplete="off"
          maxLength={40}
          aria-invalid={missing}
          aria-describedby={`${id}-said`}
          {...(missing ? { status: 'error' as const } : {})}
          value={shown}
          onChange={({ target }) => type(target.value)}
        />
        <ProblemText id={`${id}-said`} sentence={sentence} tone={missing ? 'error' : 'todo'} />
      </div>
    </div>
  )
}

const hintOf = (offered: string | undefined, shown: string): string =>
  offered !== undefined && shown === offered
    ? `这份案卷上一笔由 ${offered} 录入。换了人就改成您的姓名。`
    : '写下由谁录入，这台电脑以后都用这个名字。'
