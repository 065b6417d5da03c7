import { useState } from 'react'
import { Button } from 'antd'
import { efficienciesOf } from '../../../../shared/case/pricing/achievability/output-records.ts'
import { replaceEfficiencies } from '../../../../shared/case/pricing/achievability/output-sheet.ts'
import { readEfficiencyLines } from '../../../../shared/case/pricing/achievability/read-output-lines.ts'
import { percentOfRatio } from '../../../../shared/terms/percent.ts'
import { useCase } from '../../step/case-context.ts'
import { useMayWrite } from '../../step/may-write.ts'
import { OutputForm } from './output-form.tsx'

/** 近期完成率 of a post over other styles: what a forecast for a new one is made from. */
export function EfficiencySection({ post }: { readonly post: string }) {
  const { state, copy } = useCase()
  const mayWrite = useMayWrite()
  const [isOpen, setOpen] = useState(false)
  const efficiencies = efficienciesOf(state, post)
  const recorded = efficiencies
    .map(({ workerCode, ratio }) => `${workerCode ?? ''}\t${ratio ? percentOfRatio(ratio) : ''}%`)
    .join('\n')
  const take = (text: string) => {
    const read = readEfficiencyLines(text)
    if (!read.ok) return read.problems
    const operations = replaceEfficiencies(state, post, read.lines)
    const label = `${post}近期完成率 ${String(read.lines.length)} 人`
    if (operations.length > 0) void copy.commit(label, operations, 'pricing')
    return []
  }
  return (
    <section className="achievability-part" aria-label="近期完成率">
      <div className="achievability-head">
        <h3 className="achievability-title">近期完成率</h3>
        <span className="achievability-quiet">
          {post === '' ? '没写工种的工序' : `工种 ${post}`} ·{' '}
          {efficiencies.length === 0 ? '还没有' : `${String(efficiencies.length)} 人`} · 双方
        </span>
      </div>
      {isOpen ? (
        <OutputForm
          label="每行一人：代码、完成率"
          hint="完成率 = 完成的定额工时 ÷ 实际工时，取同工种最近做别的款的。只在没有产量记录时用来预测。"
          example={'W-01\t102%\nW-02\t95%'}
          recorded={recorded}
          onTake={take}
          onClose={() => setOpen(false)}
        />
      ) : (
        mayWrite && (
          <div>
            <Button size="small" onClick={() => setOpen(true)}>
              {efficiencies.length === 0 ? '录入近期完成率' : '改近期完成率'}
            </Button>
          </div>
        )
      )}
    </section>
  )
}
