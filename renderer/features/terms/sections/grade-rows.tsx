import { Button } from 'antd'
import { useState } from 'react'
import { listRecords, type Entry } from '../../../../shared/case/read.ts'
import { setFields } from '../../../../shared/case/write.ts'
import type { DecimalString } from '../../../../shared/numbers/decimal-string.ts'
import { firstCoefficient } from '../../../../shared/terms/suggested-terms.ts'
import { mostDecimals } from '../../../components/column-decimals.ts'
import { ProblemText } from '../../../components/problem-text.tsx'
import { useCase } from '../../step/case-context.ts'
import { gradeLines, nextGradeName } from '../grade-lines.ts'
import { keyAfter, keyMoved } from '../list-keys.ts'
import { useTermsForm } from '../terms-form.ts'
import { ClassFloorLine } from './class-floor-line.tsx'
import { FillTool } from './fill-tool.tsx'
import { GradeRow } from './grade-row.tsx'

/** The grades of work from the lowest up, each with the hourly standard that follows from it. */
export function GradeRows({ baseHourlyYuan }: { readonly baseHourlyYuan: DecimalString | null }) {
  const { copy, state } = useCase()
  const { commit, readOnly } = useTermsForm()
  const grades = listRecords(state, 'work-grade')
  const lines = gradeLines(grades, baseHourlyYuan)
  const decimals = mostDecimals(lines.map(({ hourlyYuan }) => hourlyYuan))
  const [filling, setFilling] = useState(false)
  const add = () => {
    void copy.commitFrom((now) => {
      const present = listRecords(now, 'work-grade')
      const name = nextGradeName(present.map((grade) => grade.name ?? ''))
      const order = keyAfter(present)
      const fields = present.length === 0 ? { name, order, coefficient: firstCoefficient } : { name, order }
      return {
        label: `加工序等级 ${name}`,
        operations: [setFields('work-grade', crypto.randomUUID(), fields)],
      }
    }, 'setup')
  }
  const move = (index: number, by: -1 | 1) => {
    const order = keyMoved(grades, index, by)
    const grade: Entry<'work-grade'> | undefined = grades[index]
    if (order === undefined || grade === undefined) return
    commit(`${grade.name ?? ''} ${by < 0 ? '上移' : '下移'}`, [setFields('work-grade', grade.id, { order })])
  }
  return (
    <div className="terms-grades" data-term="work-grade">
      {grades.length > 0 && (
        <table className="terms-rows" aria-label="工序等级">
          <thead>
            <tr>
              <th scope="col">工序等级</th>
              <th scope="col" className="terms-number-head">
                系数
              </th>
              <th scope="col" className="terms-number-head">
                小时标准 元/时
              </th>
              <th scope="col">
                <span className="spoken-only">移动和移除</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {grades.map((grade, index) => (
              <GradeRow
                key={grade.id}
                grade={grade}
                row={index + 1}
                last={index === grades.length - 1}
                line={lines[index]}
                decimals={decimals}
                readOnly={readOnly}
                onSet={(label, fields) => commit(label, [setFields('work-grade', grade.id, fields)])}
                onMove={(by) => move(index, by)}
              />
            ))}
          </tbody>
        </table>
      )}
      <div className="terms-rows-foot">
        {!readOnly && (
          <Button size="small" onClick={add}>
            加一个工序等级
          </Button>
        )}
        {!readOnly && grades.length > 1 && !filling && (
          <Button size="small" onClick={() => setFilling(true)}>
            按级差填系数
          </Button>
        )}
        {grades.length === 0 && <ProblemText tone="todo" sentence="还没有列出工序等级。" />}
      </div>
      {filling && !readOnly && grades.length > 1 && (
        <FillTool grades={grades} baseHourlyYuan={baseHourlyYuan} onClose={() => setFilling(false)} />
      )}
      <ClassFloorLine names={grades.map(({ name }) => name ?? '')} lines={lines} />
    </div>
  )
}
