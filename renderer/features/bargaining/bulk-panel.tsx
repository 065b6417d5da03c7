import { Button, Segmented } from 'antd'
import { useState } from 'react'
import { isDrafting } from '../../../shared/bargaining/negotiation-round.ts'
import { sides, type Side } from '../../../shared/bargaining/side.ts'
import type { GapTable } from '../../../shared/case/bargaining/gap-table.ts'
import { Figure } from '../../components/figure.tsx'
import { figureWords } from '../../components/figure-words.ts'
import { ProblemText } from '../../components/problem-text.tsx'
import { SidePanel } from '../../components/side-panel.tsx'
import { DecimalField } from '../../components/fields/decimal-field.tsx'
import { sideNames, submittedSentence } from './bargaining-words.ts'
import {
  basisNames,
  bulkActWords,
  bulkLines,
  readBulkAmount,
  type BulkBasis,
  type BulkKind,
} from './bulk-lines.ts'
import type { BargainingActs } from './use-bargaining-acts.ts'
import './bulk-panel.css'

type BulkPanelProps = {
  readonly table: GapTable
  readonly initialSide: Side
  readonly acts: BargainingActs
  readonly onClose: () => void
}

const kindNames: Readonly<Record<BulkKind, string>> = { add: '加减 元', raise: '加减 %' }

/** A sign or a point that a figure is about to follow is not wrong yet. */
const isHalfTyped = (typed: string): boolean => /^[+\-−]?\.?$/.test(typed.trim())

/** Moves every open line of one side by the same amount; each line shows old and new before anything is done. */
export function BulkPanel({ table, initialSide, acts, onClose }: BulkPanelProps) {
  const [side, setSide] = useState(initialSide)
  const [basis, setBasis] = useState<BulkBasis>('own')
  const [kind, setKind] = useState<BulkKind>('add')
  const [typed, setTyped] = useState('0')
  const amount = readBulkAmount(kind, typed, table.terms.priceRounding.scale)
  const closed = isDrafting(table.round, side) ? undefined : submittedSentence
  const lines = amount.ok && closed === undefined ? bulkLines(table, side, basis, amount.value) : []
  const changed = lines.filter(({ before, after, problem }) => problem === undefined && before !== after)
  const refused = lines.filter(({ problem }) => problem !== undefined)
  const apply = () => {
    acts.typeMany(
      side,
      changed.map(({ line, after }) => ({ operationId: line.operationId, priceYuan: after })),
      `${sideNames[side]} 批量调整 ${String(changed.length)} 行`,
    )
    onClose()
  }
  return (
    <SidePanel
      title="批量调整"
      onClose={onClose}
      {...(changed.length > 0 && refused.length === 0
        ? {
            foot: (
              <Button type="primary" onClick={apply}>
                {bulkActWords(side, changed.length, basis, kind, typed)}
              </Button>
            ),
          }
        : {})}
    >
      <div className="bulk-form">
        <Segmented
          block
          aria-label="哪一方"
          value={side}
          options={sides.map((value) => ({ value, label: sideNames[value] }))}
          onChange={setSide}
        />
        <Segmented
          block
          aria-label="从哪个数算起"
          value={basis}
          options={(['own', 'computed', 'other'] as const).map((value) => ({
            value,
            label: basisNames[value],
          }))}
          onChange={setBasis}
        />
        <div className="bulk-amount">
          <Segmented
            aria-label="怎样加减"
            value={kind}
            options={(['add', 'raise'] as const).map((value) => ({ value, label: kindNames[value] }))}
            onChange={setKind}
          />
          <DecimalField
            label="加减"
            value={typed}
            unit={kind === 'add' ? '元' : '%'}
            {...(amount.ok || isHalfTyped(typed) ? {} : { problem: amount.sentence })}
            onType={setTyped}
            onCommit={setTyped}
          />
        </div>
        {closed !== undefined && <ProblemText sentence={closed} />}
        {refused.length > 0 && (
          <ProblemText
            sentence={`第 ${refused.map(({ line }) => String(line.number)).join('、')} 行会变成 0 或更低。工价要大于 0，请改小。`}
          />
        )}
      </div>
      {lines.length > 0 && (
        <table className="bulk-lines" aria-label="改之前看一遍">
          <thead>
            <tr>
              <th scope="col">工序</th>
              <th scope="col">原来</th>
              <th scope="col">改成</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ line, before, after }) => (
              <tr key={line.operationId}>
                <th scope="row">
                  {line.number} {line.name}
                </th>
                <td className="bulk-before">{figureWords(before ?? undefined)}</td>
                <td>
                  <Figure value={after} label={`${line.name} 改成`} strong={before !== after} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {lines.length === 0 && closed === undefined && amount.ok && (
        <p className="bulk-empty">没有可以算起的数。换一个算起的数试试。</p>
      )}
    </SidePanel>
  )
}
