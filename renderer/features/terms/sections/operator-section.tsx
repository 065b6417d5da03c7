import { readRecord } from '../../../../shared/case/read.ts'
import { setFields } from '../../../../shared/case/write.ts'
import { TextField } from '../../../components/fields/text-field.tsx'
import { keepOperator, useOperator } from '../../../database/operator.ts'
import { useCase } from '../../step/case-context.ts'
import { useVersionsMark } from '../../versions/use-versions-mark.tsx'
import { ChoiceField } from '../fields/choice-field.tsx'
import { FormSection } from '../fields/form-section.tsx'
import { changeLabel, useTermsForm } from '../terms-form.ts'

const roles = [
  { value: 'negotiator', label: '协商代表' },
  { value: 'guide', label: '协商指导员' },
  { value: 'recorder', label: '记录员' },
] as const

type Role = (typeof roles)[number]['value']
const isRole = (text: string): text is Role => roles.some(({ value }) => value === text)
const roleName = (role: string | null | undefined) => roles.find(({ value }) => value === role)?.label

/** 操作人: who keys in, apart from who speaks. */
export function OperatorSection() {
  const { copy, state } = useCase()
  const operator = useOperator(copy.databaseName)
  const { commit, readOnly } = useTermsForm()
  const mark = useVersionsMark('setup')
  const { operatorName, operatorRole } = readRecord(state, 'case', 'case') ?? {}
  return (
    <FormSection
      title="操作人"
      why="在这台电脑上录入的人，打开哪个案卷都用这个名字。达成、锁定都写明由谁录入。"
    >
      <div className="terms-pair">
        <TextField
          label="操作人姓名"
          labelPlace="above"
          {...mark('case', 'case', 'operatorName')}
          value={operator}
          placeholder={operatorName ?? ''}
          maxLength={40}
          disabled={readOnly}
          onCommit={(next) => keepOperator(copy.databaseName, next.trim())}
        />
        <ChoiceField
          label="操作人身份"
          labelPlace="above"
          placeholder="请选一项"
          {...mark('case', 'case', 'operatorRole')}
          value={operatorRole ?? ''}
          options={roles}
          disabled={readOnly}
          onCommit={(next) => {
            if (!isRole(next)) return
            commit(changeLabel('操作人身份', roleName(operatorRole), roleName(next) ?? ''), [
              setFields('case', 'case', { operatorRole: next }),
            ])
          }}
        />
      </div>
    </FormSection>
  )
}
