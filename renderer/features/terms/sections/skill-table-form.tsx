import { Button } from 'antd'
import { skillTableId, type SkillTableTerm } from '../../../../shared/case/terms/read-skill-table.ts'
import { setFields } from '../../../../shared/case/write.ts'
import type { SkillTable } from '../../../../shared/pay/skill/skill-grade.ts'
import { skillPayWords } from '../../../../shared/text/terms/skill-pay-words.ts'
import { useVersionsMark } from '../../versions/use-versions-mark.tsx'
import { ChoiceField } from '../fields/choice-field.tsx'
import { changeWhatItPays } from '../skill-table.ts'
import { useTermsForm } from '../terms-form.ts'
import { SkillRow } from './skill-row.tsx'

const kinds = ['monthly-allowance', 'hourly-rate'] as const satisfies readonly SkillTable['kind'][]
const options = kinds.map((value) => ({ value, label: skillPayWords[value].choice }))

/** The eight grades from the lowest up, each with what was agreed for it. */
export function SkillTableForm({ term }: { readonly term: SkillTableTerm }) {
  const { commit, readOnly } = useTermsForm()
  const mark = useVersionsMark('setup')
  const { kind, rows } = term.table
  const { unit } = skillPayWords[kind]
  const choose = (next: string) => {
    const chosen = kinds.find((known) => known === next)
    if (chosen === undefined || chosen === kind) return
    const emptied = rows.length === 0 ? '' : '，金额清空'
    commit(`技能等级 ${skillPayWords[kind].choice} → ${skillPayWords[chosen].choice}${emptied}`, [
      changeWhatItPays(chosen),
    ])
  }
  return (
    <div className="terms-coefficients terms-skills" role="group" aria-label="技能等级津贴表">
      <div className="terms-coefficients-head">
        <ChoiceField
          label="技能等级给什么"
          {...mark('skill-table', skillTableId, 'pays')}
          value={kind}
          options={options}
          disabled={readOnly}
          onCommit={choose}
        />
        {!readOnly && (
          <Button
            size="small"
            type="text"
            className="terms-coefficients-remove"
            aria-label="移除技能等级津贴表"
            onClick={() =>
              commit('移除技能等级津贴表', [setFields('skill-table', skillTableId, { removed: true })])
            }
          >
            移除
          </Button>
        )}
      </div>
      <table className="terms-rows" aria-label="技能等级津贴表">
        <thead>
          <tr>
            <th scope="col">技能等级</th>
            <th scope="col">金额（{unit}）</th>
          </tr>
        </thead>
        <tbody>
          {term.amounts.map(({ grade }) => (
            <SkillRow key={grade} grade={grade} term={term} />
          ))}
        </tbody>
      </table>
      <p className="terms-quiet">{hints[kind]}</p>
    </div>
  )
}

const hints = {
  'monthly-allowance': '没填的等级不写进合同。换成计时工资，金额要重新填。',
  'hourly-rate':
    '用于停工待料、换款、打样、返工等计时支付，与小时工资标准比较，按高的付。没填的等级不写进合同。换成每月津贴，金额要重新填。',
} as const
