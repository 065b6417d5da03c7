import { useState } from 'react'
import { Button } from 'antd'
import { outputsOf, type OutputGroup } from '../../../../shared/case/pricing/achievability/output-records.ts'
import { replaceOutputs } from '../../../../shared/case/pricing/achievability/output-sheet.ts'
import { readOutputLines } from '../../../../shared/case/pricing/achievability/read-output-lines.ts'
import type { DecimalString } from '../../../../shared/numbers/decimal-string.ts'
import { DateField } from '../../terms/fields/date-field.tsx'
import { useCase } from '../../step/case-context.ts'
import { useMayWrite } from '../../step/may-write.ts'
import { OutputForm } from './output-form.tsx'

type OutputsSectionProps = {
  readonly name: string
  readonly group: OutputGroup
  readonly shiftMinutes: DecimalString
}

/** Production records of one operation, or of its trial. */
export function OutputsSection({ name, group, shiftMinutes }: OutputsSectionProps) {
  const { state, copy } = useCase()
  const mayWrite = useMayWrite()
  const [isOpen, setOpen] = useState(false)
  const outputs = outputsOf(state, group)
  const [first] = outputs
  const [period, setPeriod] = useState({ from: first?.from ?? '', until: first?.until ?? '' })
  const title = group.trialId === null ? '产量记录' : '试行产量'
  const recorded = outputs
    .map(({ workerCode, pieces, protectedMinutes }) =>
      [workerCode, pieces, protectedMinutes].filter((cell) => cell !== null && cell !== undefined).join('\t'),
    )
    .join('\n')
  const take = (text: string) => {
    const read = readOutputLines(text, shiftMinutes)
    if (!read.ok) return read.problems
    const days = { from: period.from || null, until: period.until || null }
    const operations = replaceOutputs(state, group, read.lines, days)
    const label = `${name} 记${title} ${String(read.lines.length)} 人`
    if (operations.length > 0) void copy.commit(label, operations, 'pricing')
    return []
  }
  return (
    <section className="achievability-part" aria-label={title}>
      <div className="achievability-head">
        <h3 className="achievability-title">{title}</h3>
        <span className="achievability-quiet">
          {outputs.length === 0 ? '还没有' : `${String(outputs.length)} 人${periodWords(first)}`} · 双方
        </span>
      </div>
      {isOpen && (
        <>
          <div className="achievability-pair">
            <DateField
              label="记录自"
              labelPlace="above"
              optional
              value={period.from}
              onCommit={(from) => setPeriod({ ...period, from })}
            />
            <DateField
              label="记录至"
              labelPlace="above"
              optional
              value={period.until}
              onCommit={(until) => setPeriod({ ...period, until })}
            />
          </div>
          <OutputForm
            label="每行一人：代码、件／班"
            hint="同岗位全部工人，法定工时内的产量，不含加班。有受保护时间的，第三列写分钟，只写分钟，不写缘由。"
            example={'W-01\t446\nW-02\t438\t60'}
            recorded={recorded}
            onTake={take}
            onClose={() => setOpen(false)}
          />
        </>
      )}
      {!isOpen && mayWrite && (
        <div>
          <Button size="small" onClick={() => setOpen(true)}>
            {outputs.length === 0 ? `录入${title}` : `改${title}`}
          </Button>
        </div>
      )}
    </section>
  )
}

const periodWords = (first: ReturnType<typeof outputsOf>[number] | undefined): string =>
  first?.from && first.until ? `，${first.from} 至 ${first.until}` : ''
