import { Button } from 'antd'
import { useState, type ClipboardEvent } from 'react'
import { timesCount } from '../../../../shared/bargaining/gap.ts'
import type { ImpactRow } from '../../../../shared/case/pricing/impact/read-impact.ts'
import { decimalOfCount } from '../../../../shared/numbers/decimal-string.ts'
import { DecimalField } from '../../../components/fields/decimal-field.tsx'
import { ProblemText } from '../../../components/problem-text.tsx'
import { changeLabel } from '../../terms/terms-form.ts'
import { useVersionsMark } from '../../versions/use-versions-mark.tsx'
import { isTablePaste } from '../../products/sheet/pasted-column.ts'
import { checkEntry, readEntry } from './impact-entry.ts'
import type { ImpactWrites } from './use-impact-writes.ts'
import { findRefusedVolume, planVolumes } from './volume-paste.ts'
import { walkColumn } from './walk-column.ts'

type VolumeRowsProps = {
  readonly rows: readonly ImpactRow[]
  readonly mayWrite: boolean
  readonly writes: ImpactWrites
}

type Said = { readonly kind: 'done' | 'refused'; readonly sentence: string }

const one = decimalOfCount(1n)

/** 每月件数 of each operation: typed, filled from a number of garments, or pasted from a spreadsheet. */
export function VolumeRows({ rows, mayWrite, writes }: VolumeRowsProps) {
  const mark = useVersionsMark('pricing/impact')
  const [garments, setGarments] = useState('')
  const [said, setSaid] = useState<Said>()
  const count = readEntry(garments)
  const lines = rows.map(({ priced }) => ({
    operationId: priced.operation.id,
    name: priced.operation.name ?? '',
  }))
  const fill = () => {
    if (count === null) return
    const volumes = rows.map(({ priced: { operation } }) => ({
      operationId: operation.id,
      pieces: timesCount(count, operation.countPerGarment ?? one),
    }))
    const refused = findRefusedVolume(volumes, lines)
    if (refused !== undefined) {
      setSaid({ kind: 'refused', sentence: `没有填。${refused}` })
      return
    }
    writes.setVolumes(`按每月 ${count} 件成衣填 ${String(rows.length)} 道工序的件数`, volumes)
    setSaid(undefined)
  }
  const paste = (event: ClipboardEvent<HTMLTableSectionElement>) => {
    const text = event.clipboardData.getData('text/plain')
    if (!mayWrite || !isTablePaste(text)) return
    event.preventDefault()
    const from = [...event.currentTarget.querySelectorAll('input')].findIndex((one) => one === event.target)
    const plan = planVolumes(text, lines, Math.max(0, from))
    if (plan.kind === 'refused') {
      setSaid({ kind: 'refused', sentence: `没有粘贴。${plan.sentence}` })
      return
    }
    const sentence = `粘贴 ${String(plan.volumes.length)} 道工序的每月件数`
    writes.setVolumes(sentence, plan.volumes)
    setSaid({ kind: 'done', sentence: `刚${sentence}` })
  }
  return (
    <section className="impact-part" aria-label="每月件数">
      <h3 className="impact-part-title">每月件数</h3>
      <p className="impact-part-why">逐道填，或从 Excel 复制后在表里按 Ctrl+V。</p>
      <p className="impact-part-why">工资总额和多（少）多少按这里算；平均每小时得、月收入只取各道的搭配。</p>
      {mayWrite && (
        <div className="impact-garments">
          <DecimalField
            label="每月成衣件数"
            labelPlace="above"
            unit="件"
            value={garments}
            check={(typed) => checkEntry('volume', typed)}
            onCommit={setGarments}
          />
          {count !== null && <Button onClick={fill}>填到 {rows.length} 道工序</Button>}
        </div>
      )}
      {said?.kind === 'refused' && <ProblemText sentence={said.sentence} />}
      {said?.kind === 'done' && <p className="impact-said">{said.sentence}</p>}
      <table className="impact-rows" aria-label="每月件数">
        <thead>
          <tr>
            <th scope="col">工序</th>
            <th scope="col">每月件数</th>
          </tr>
        </thead>
        <tbody onKeyDown={walkColumn} onPaste={paste}>
          {rows.map(({ priced: { operation }, volume }, index) => {
            const name = operation.name ?? `第 ${String(index + 1)} 行`
            return (
              <tr key={operation.id}>
                <th scope="row" title={name}>
                  <span className="impact-row-number">{index + 1}</span> {name}
                </th>
                <td>
                  <DecimalField
                    label={`${name} 每月件数`}
                    {...mark('monthly-volume', operation.id, 'pieces')}
                    value={volume ?? ''}
                    disabled={!mayWrite}
                    check={(typed) => checkEntry('volume', typed)}
                    onCommit={(typed) =>
                      writes.setVolume(
                        changeLabel(`${name} 每月件数`, volume, typed),
                        operation.id,
                        readEntry(typed),
                      )
                    }
                  />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
