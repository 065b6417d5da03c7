import { skillTableId, type SkillTableTerm } from '../../../../shared/case/terms/read-skill-table.ts'
import { setFields } from '../../../../shared/case/write.ts'
import type { SkillGrade } from '../../../../shared/pay/skill/skill-grade.ts'
import { skillGradeNames } from '../../../../shared/text/terms/skill-grade-names.ts'
import { skillPayWords } from '../../../../shared/text/terms/skill-pay-words.ts'
import { DecimalField } from '../../../components/fields/decimal-field.tsx'
import { useVersionsMark } from '../../versions/use-versions-mark.tsx'
import { decimalEntry } from '../fields/decimal-entry.ts'
import { checkSkillAmount, skillRowSentence } from '../skill-table.ts'
import { changeLabel, useTermsForm } from '../terms-form.ts'

type SkillRowProps = { readonly grade: SkillGrade; readonly term: SkillTableTerm }

/** One grade of skill and its amount; empty where nothing was agreed. */
export function SkillRow({ grade, term }: SkillRowProps) {
  const { commit, readOnly } = useTermsForm()
  const mark = useVersionsMark('setup')
  const spoken = `${skillGradeNames[grade]}${skillPayWords[term.table.kind].amount}`
  const yuan = term.amounts.find((amount) => amount.grade === grade)?.yuan ?? ''
  const sentence = skillRowSentence(term, grade)
  return (
    <tr>
      <th scope="row">{skillGradeNames[grade]}</th>
      <td>
        <DecimalField
          label={spoken}
          {...mark('skill-table', skillTableId, grade)}
          {...(sentence === undefined ? {} : { warning: sentence })}
          value={yuan}
          disabled={readOnly}
          check={(typed) => checkSkillAmount(typed, grade, term)}
          onCommit={(next) =>
            commit(changeLabel(spoken, yuan, next), [
              setFields('skill-table', skillTableId, { [grade]: decimalEntry(next) }),
            ])
          }
        />
      </td>
    </tr>
  )
}
