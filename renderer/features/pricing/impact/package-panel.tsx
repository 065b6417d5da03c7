import { Button, Segmented } from 'antd'
import { coefficientIdOf } from '../../../../shared/case/pricing/impact/impact-records.ts'
import type { StatedPackage } from '../../../../shared/case/pricing/impact/package-prices.ts'
import type { ImpactColumn } from '../../../../shared/case/pricing/impact/impact-column.ts'
import type { Impact } from '../../../../shared/case/pricing/impact/read-impact.ts'
import { isZero, ratioOf } from '../../../../shared/numbers/ratio.ts'
import { percentOfRatio } from '../../../../shared/terms/percent.ts'
import { DecimalField } from '../../../components/fields/decimal-field.tsx'
import { TextField } from '../../../components/fields/text-field.tsx'
import { ProblemText } from '../../../components/problem-text.tsx'
import { SidePanel } from '../../../components/side-panel.tsx'
import { changeLabel } from '../../terms/terms-form.ts'
import { useVersionsMark } from '../../versions/use-versions-mark.tsx'
import { checkEntry, readEntry, readPercentEntry } from './impact-entry.ts'
import { gradeAdvice } from './grade-advice.ts'
import { columnName, columnProblem } from './impact-words.ts'
import { LineAdditions } from './line-additions.tsx'
import type { ImpactWrites } from './use-impact-writes.ts'

type PackagePanelProps = {
  readonly impact: Impact
  readonly column: ImpactColumn
  readonly stated: StatedPackage
  readonly mayWrite: boolean
  readonly writes: ImpactWrites
  readonly onClose: () => void
}

const starts = [
  { value: 'hourly-standard', label: '按小时标准重算' },
  { value: 'current-price', label: '在现行单价上加' },
] as const

/** What a package changes. Nothing here touches an agreed price. */
export function PackagePanel(props: PackagePanelProps) {
  const { impact, column, stated, mayWrite, writes, onClose } = props
  const name = columnName(column)
  const fillable = writes.fillable(column)
  const problem = columnProblem(column)
  const remove = () => {
    writes.setPackage(`移除${name}`, stated.id, { removed: true })
    onClose()
  }
  return (
    <SidePanel
      title={name}
      onClose={onClose}
      {...(mayWrite
        ? {
            foot: (
              <>
                {fillable > 0 && (
                  <Button onClick={() => writes.fillDraft(column)}>
                    用这一方案填职工方报价 {fillable} 行
                  </Button>
                )}
                <Button onClick={remove}>移除方案</Button>
              </>
            ),
          }
        : {})}
    >
      <div className="impact-package">
        <PackageFields {...props} />
        {problem !== undefined && <ProblemText sentence={problem} />}
        <p className="impact-part-why">方案只用来比较，不改任何已算出或已达成的价。</p>
        <LineAdditions rows={impact.rows} stated={stated} disabled={!mayWrite} writes={writes} />
      </div>
    </SidePanel>
  )
}

function PackageFields({ stated, mayWrite, writes }: PackagePanelProps) {
  const mark = useVersionsMark('pricing/impact')
  const { id, name, start, additionYuan } = stated
  const addition = additionYuan === null || isZero(ratioOf(additionYuan)) ? '' : additionYuan
  const disabled = !mayWrite
  return (
    <>
      <TextField
        label="名称"
        labelPlace="above"
        maxLength={40}
        {...mark('pay-package', id, 'name')}
        value={name}
        disabled={disabled}
        onCommit={(next) =>
          writes.setPackage(changeLabel('方案名称', name, next.trim()), id, { name: next.trim() })
        }
      />
      <div>
        <Segmented
          block
          aria-label="怎么定价"
          disabled={disabled}
          value={start}
          options={[...starts]}
          onChange={(next) =>
            writes.setPackage(`${name} ${starts.find(({ value }) => value === next)?.label ?? ''}`, id, {
              start: next,
            })
          }
        />
        {mark('pay-package', id, 'start').mark}
      </div>
      {start === 'hourly-standard' ? (
        <HourlyFields stated={stated} disabled={disabled} writes={writes} />
      ) : (
        <RaiseField stated={stated} disabled={disabled} writes={writes} />
      )}
      <DecimalField
        label="每行再加（减）"
        labelPlace="above"
        unit="元"
        hint="减就写负数，例如 -0.001。"
        {...mark('pay-package', id, 'additionYuan')}
        value={addition}
        disabled={disabled}
        check={(typed) => checkEntry('addition', typed)}
        onCommit={(typed) =>
          writes.setPackage(changeLabel(`${name} 每行加减`, addition, typed), id, {
            additionYuan: readEntry(typed),
          })
        }
      />
    </>
  )
}

type PartProps = {
  readonly stated: StatedPackage
  readonly disabled: boolean
  readonly writes: ImpactWrites
}

function HourlyFields({ stated, disabled, writes }: PartProps) {
  const mark = useVersionsMark('pricing/impact')
  const { id, name, baseHourlyYuan, baseIsTyped, workGrades, ownCoefficients } = stated
  const typed = baseIsTyped ? baseHourlyYuan : ''
  const advice = gradeAdvice(stated)
  return (
    <>
      <DecimalField
        label="小时工资标准"
        labelPlace="above"
        unit="元/时"
        placeholder={baseHourlyYuan}
        hint={baseIsTyped ? '清空就用立项里的标准。' : `没有填，用立项里的 ${baseHourlyYuan} 元。`}
        {...mark('pay-package', id, 'baseHourlyYuan')}
        value={typed}
        disabled={disabled}
        check={(text) => checkEntry('hourly', text)}
        onCommit={(text) =>
          writes.setPackage(changeLabel(`${name} 小时工资标准`, typed, text), id, {
            baseHourlyYuan: readEntry(text),
          })
        }
      />
      <table className="impact-rows" aria-label="等级系数">
        <thead>
          <tr>
            <th scope="col">工序等级</th>
            <th scope="col">系数</th>
          </tr>
        </thead>
        <tbody>
          {workGrades.map(({ gradeId, name: grade, coefficient }) => {
            const own = ownCoefficients.get(gradeId) ?? ''
            const warning = advice.get(gradeId)
            return (
              <tr key={gradeId}>
                <th scope="row">{grade}</th>
                <td>
                  <DecimalField
                    label={`${grade}系数`}
                    {...mark('package-coefficient', coefficientIdOf(id, gradeId), 'coefficient')}
                    {...(warning === undefined ? {} : { warning })}
                    placeholder={coefficient}
                    value={own}
                    disabled={disabled}
                    check={(text) => checkEntry('coefficient', text)}
                    onCommit={(text) =>
                      writes.setCoefficient(
                        changeLabel(`${name} ${grade}系数`, own, text),
                        id,
                        gradeId,
                        readEntry(text),
                      )
                    }
                  />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </>
  )
}

function RaiseField({ stated, disabled, writes }: PartProps) {
  const mark = useVersionsMark('pricing/impact')
  const { id, name, raiseRatio } = stated
  const percent = isZero(ratioOf(raiseRatio)) ? '' : percentOfRatio(raiseRatio)
  return (
    <DecimalField
      label="现行单价上调"
      labelPlace="above"
      unit="%"
      hint="每行乘出来，再按工价的舍入规则舍入一次。"
      {...mark('pay-package', id, 'raiseRatio')}
      value={percent}
      disabled={disabled}
      check={(text) => checkEntry('raise', text)}
      onCommit={(text) =>
        writes.setPackage(changeLabel(`${name} 现行单价上调`, percent, text), id, {
          raiseRatio: readPercentEntry(text),
        })
      }
    />
  )
}
