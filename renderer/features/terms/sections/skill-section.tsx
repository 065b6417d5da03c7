import { Button } from 'antd'
import { readSkillTable } from '../../../../shared/case/terms/read-skill-table.ts'
import { useCase } from '../../step/case-context.ts'
import { FormSection } from '../fields/form-section.tsx'
import { addSkillTable } from '../skill-table.ts'
import { useTermsForm } from '../terms-form.ts'
import { SkillTableForm } from './skill-table-form.tsx'

/** 技能等级津贴: what the grade of a worker's skill gives; never another price for the same piece. */
export function SkillSection() {
  const { copy, state } = useCase()
  const { readOnly } = useTermsForm()
  const term = readSkillTable(state)
  const add = () => {
    void copy.commitFrom((now) => ({ label: '加技能等级津贴表', operations: [addSkillTable(now)] }), 'setup')
  }
  return (
    <FormSection
      title="技能等级津贴"
      why="技能等级给津贴或计时工资，不改计件单价：同一道工序，谁做都是同一个单价。"
    >
      {term !== null && <SkillTableForm term={term} />}
      {term === null && !readOnly && (
        <div className="terms-rows-foot">
          <Button size="small" onClick={add}>
            加技能等级津贴表
          </Button>
          <span className="terms-quiet">没有约定就空着；要约定，先加表，再填谈定的等级。</span>
        </div>
      )}
      {term === null && readOnly && <p className="terms-quiet">没有约定技能等级津贴。</p>}
    </FormSection>
  )
}
