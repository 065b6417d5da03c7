import { readRecord } from '../../../../shared/case/read.ts'
import { setFields } from '../../../../shared/case/write.ts'
import { TextField } from '../../../components/fields/text-field.tsx'
import { useCase } from '../../step/case-context.ts'
import { useVersionsMark } from '../../versions/use-versions-mark.tsx'
import { FormSection } from '../fields/form-section.tsx'
import { suggestedTitle } from '../suggestions.ts'
import { changeLabel, useTermsForm } from '../terms-form.ts'

/** 案卷: its name here, the title and number on paper. */
export function CaseSection() {
  const { state } = useCase()
  const { commit, readOnly } = useTermsForm()
  const mark = useVersionsMark('setup')
  const { name, agreementTitle, agreementNumber } = readRecord(state, 'case', 'case') ?? {}
  const set = (label: string, fields: Parameters<typeof setFields<'case'>>[2]) =>
    commit(label, [setFields('case', 'case', fields)])
  const titleIsOpen = (agreementTitle ?? '') === ''
  return (
    <FormSection title="案卷" suggests="title">
      <div data-term="case-name">
        <TextField
          label="案卷名称"
          labelPlace="above"
          {...mark('case', 'case', 'name')}
          value={name ?? ''}
          maxLength={80}
          neverEmpty="案卷名称不能空着，还是原来的名称。"
          disabled={readOnly}
          onCommit={(next) => set(changeLabel('案卷名称', name, next.trim()), { name: next.trim() })}
        />
      </div>
      <div className="terms-pair terms-pair-wide">
        <div data-term="agreement-title">
          <TextField
            label="协议标题"
            labelPlace="above"
            {...mark('case', 'case', 'agreementTitle')}
            suggested={titleIsOpen}
            value={titleIsOpen ? suggestedTitle : (agreementTitle ?? '')}
            maxLength={80}
            disabled={readOnly}
            onCommit={(next) =>
              set(changeLabel('协议标题', agreementTitle, next.trim()), { agreementTitle: next.trim() })
            }
          />
        </div>
        <div data-term="agreement-number">
          <TextField
            label="编号"
            labelPlace="above"
            {...mark('case', 'case', 'agreementNumber')}
            value={agreementNumber ?? ''}
            maxLength={40}
            disabled={readOnly}
            onCommit={(next) =>
              set(changeLabel('编号', agreementNumber, next.trim()), { agreementNumber: next.trim() })
            }
          />
        </div>
      </div>
    </FormSection>
  )
}
