import { Button, Input, Modal, Select } from 'antd'
import { useState } from 'react'
import { sides, type Side } from '../../../../shared/bargaining/side.ts'
import { representativesOf } from '../../../../shared/case/bargaining/representatives.ts'
import { reopenRoundings } from '../../../../shared/case/terms/rounding-lock.ts'
import { ProblemText } from '../../../components/problem-text.tsx'
import { operatorOf } from '../../measurement/operator.ts'
import { useCase } from '../../step/case-context.ts'
import { useTermsForm } from '../terms-form.ts'

const sideNames: Readonly<Record<Side, string>> = { employer: '企业方', union: '职工方' }

/** One act of both sides, named and with a reason; the safe button has the focus and Esc does nothing. */
export function ReopenDialog({ onClose }: { readonly onClose: () => void }) {
  const { state } = useCase()
  const { commit } = useTermsForm()
  const [chosen, setChosen] = useState<Partial<Record<Side, string>>>({})
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const people = { employer: representativesOf(state, 'employer'), union: representativesOf(state, 'union') }
  const nameOf = (side: Side) => chosen[side] ?? people[side][0]?.name ?? ''
  const silent = sides.find((side) => nameOf(side) === '')
  const agree = () => {
    setTried(true)
    if (reason.trim() === '' || silent !== undefined) return
    const fact = reopenRoundings(state, {
      id: crypto.randomUUID(),
      unionRepresentative: nameOf('union'),
      employerRepresentative: nameOf('employer'),
      reason: reason.trim(),
      operator: operatorOf(state),
      reopenedAt: new Date().toISOString(),
    })
    if (fact !== null) commit(`双方同意改舍入：${reason.trim()}`.slice(0, 200), [fact])
    onClose()
  }
  return (
    <Modal
      open
      title="双方同意改舍入"
      keyboard={false}
      mask={{ closable: false }}
      closable={false}
      onCancel={onClose}
      footer={
        <>
          <Button autoFocus onClick={onClose}>
            先不改舍入
          </Button>
          <Button onClick={agree}>记下双方同意</Button>
        </>
      }
    >
      <p>
        舍入改了以后，已提交和已锁定的价不会跟着变，这些行会标“需复测”，要逐行重新谈。这一条会留在记录里，不能撤销。
      </p>
      <div className="terms-reopen">
        {sides.map((side) => (
          <label key={side}>
            {sideNames[side]}同意人
            <Select
              aria-label={`${sideNames[side]}同意人`}
              value={nameOf(side) === '' ? null : nameOf(side)}
              notFoundContent="还没有登记代表"
              options={people[side].map(({ name, chief, post }) => ({
                value: name,
                label: [name, chief ? '首席代表' : post].filter((word) => word !== '').join(' · '),
              }))}
              onChange={(name: string) => setChosen({ ...chosen, [side]: name })}
            />
          </label>
        ))}
        <label className="terms-reopen-reason">
          理由
          <Input
            maxLength={150}
            aria-invalid={tried && reason.trim() === ''}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </label>
      </div>
      {silent !== undefined && (
        <ProblemText sentence={`${sideNames[silent]}还没有登记代表。先登记，再来改舍入。`} />
      )}
      {tried && reason.trim() === '' && <ProblemText sentence="改舍入要写理由，记录会保留。" />}
    </Modal>
  )
}
