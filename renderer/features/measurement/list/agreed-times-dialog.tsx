import { Button, Checkbox, Input, Modal } from 'antd'
import { useState } from 'react'
import type { OperationRow } from '../../../../shared/case/measurement/operation-row.ts'
import { readStudyTerms } from '../../../../shared/case/measurement/study-terms.ts'
import { useFocusBack } from '../../../components/dialog/use-focus-back.ts'
import { ProblemText } from '../../../components/problem-text.tsx'
import { CountedIn } from '../../../components/table/counted-in.tsx'
import { DataTable } from '../../../components/table/data-table.tsx'
import { commonUnit } from '../../../components/table/common-unit.ts'
import { countingUnitOf } from '../../derivation/figure-context.ts'
import { useCase } from '../../step/case-context.ts'
import { StatusMark } from '../status-mark.tsx'
import { statusLookOf } from '../status-words.ts'
import { AgreedSecondsCell } from './agreed-seconds-cell.tsx'
import {
  agreedOperations,
  agreedSentence,
  firstEntries,
  pasteSeconds,
  typeSeconds,
  type AgreedEntry,
} from './agreed-times.ts'
import './agreed-times.css'

type AgreedTimesDialogProps = { readonly rows: readonly OperationRow[]; readonly onClose: () => void }

/** 双方认可 of many operations at once: seconds down the column, one source for all of them. */
export function AgreedTimesDialog({ rows, onClose }: AgreedTimesDialogProps) {
  useFocusBack()
  const { copy, state } = useCase()
  const { timeRounding } = readStudyTerms(state)
  const [entries, setEntries] = useState(() => firstEntries(rows))
  const [reference, setReference] = useState('')
  const [refused, setRefused] = useState<readonly string[]>([])
  const units = new Map(rows.map(({ operation: { id } }) => [id, countingUnitOf(state, id)]))
  const headUnit = commonUnit([...units.values()], '件')
  const chosen = entries.filter(({ ticked }) => ticked)
  const wanting = agreedSentence(entries, reference, timeRounding)
  const all = entries.length > 0 && chosen.length === entries.length
  const change = (next: readonly AgreedEntry[]) => {
    setRefused([])
    setEntries(next)
  }
  const register = async () => {
    const label = `双方认可 ${String(chosen.length)} 道工序的标准工时，出处 ${reference.trim()}`
    await copy.commit(label.slice(0, 200), agreedOperations(entries, reference, timeRounding), 'measurement')
    onClose()
  }
  const unitOf = (operationId: string) => units.get(operationId) ?? '件'
  const rowOf = (operationId: string) => rows.find(({ operation }) => operation.id === operationId)
  return (
    <Modal
      open
      title="双方认可：几道工序一次登记"
      width={820}
      style={{ top: 28 }}
      footer={null}
      onCancel={onClose}
    >
      <p className="agreed-why">
        共用一个出处。秒数顺着一列往下写，Enter 到下一行；也可以从 Excel 粘贴“工序、秒”两列。
        {[...units.values()].some((unit) => unit !== headUnit) && '秒数按各行的计价单位写。'}
      </p>
      <label className="agreed-reference">
        <span>出处</span>
        <Input
          autoFocus
          value={reference}
          maxLength={200}
          placeholder="例如 6 月 17 日会议纪要第 3 条"
          onChange={({ target }) => setReference(target.value)}
        />
      </label>
      <div className="agreed-table">
        <DataTable label="双方认可的时间" rows="dense">
          <thead>
            <tr>
              <th scope="col" className="agreed-tick">
                <Checkbox
                  aria-label="选全部工序"
                  checked={all}
                  indeterminate={chosen.length > 0 && !all}
                  onChange={({ target }) =>
                    change(entries.map((entry) => ({ ...entry, ticked: target.checked })))
                  }
                />
              </th>
              <th scope="col" className="data-table-number">
                序号
              </th>
              <th scope="col">工序</th>
              <th scope="col">现在</th>
              <th scope="col" className="data-table-number">
                标准工时 秒/{headUnit}
              </th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry, place) => {
              const row = rowOf(entry.operationId)
              return (
                <tr key={entry.operationId} aria-selected={entry.ticked}>
                  <td className="agreed-tick">
                    <Checkbox
                      aria-label={`选 ${entry.name}`}
                      checked={entry.ticked}
                      onChange={({ target }) =>
                        change(
                          entries.map((one, at) => (at === place ? { ...one, ticked: target.checked } : one)),
                        )
                      }
                    />
                  </td>
                  <td className="data-table-number data-table-quiet">{row?.number ?? ''}</td>
                  <td className="agreed-name counted-in-name">
                    {entry.name}
                    <CountedIn unit={unitOf(entry.operationId)} headUnit={headUnit} />
                  </td>
                  <td>{row !== undefined && <StatusMark {...statusLookOf(row)} />}</td>
                  <AgreedSecondsCell
                    entry={entry}
                    countingUnit={unitOf(entry.operationId)}
                    place={place}
                    rounding={timeRounding}
                    onType={(seconds) => change(typeSeconds(entries, place, seconds))}
                    onPaste={(text) => {
                      const pasted = pasteSeconds(text, place, entries, timeRounding)
                      setEntries(pasted.entries)
                      setRefused(pasted.refused)
                    }}
                  />
                </tr>
              )
            })}
          </tbody>
        </DataTable>
      </div>
      {refused.length > 0 && (
        <div className="agreed-refused" role="alert">
          <strong>一行都没有粘贴。</strong>
          {refused.slice(0, 3).map((sentence) => (
            <ProblemText key={sentence} sentence={sentence} />
          ))}
        </div>
      )}
      <div className="agreed-foot">
        <span className="agreed-wanting" role="status">
          {wanting ?? `选了 ${String(chosen.length)} 道，出处相同。`}
        </span>
        <Button onClick={onClose}>取消</Button>
        <Button type="primary" disabled={wanting !== undefined} onClick={() => void register()}>
          {chosen.length === 0 ? '登记双方认可' : `登记 ${String(chosen.length)} 道双方认可`}
        </Button>
      </div>
    </Modal>
  )
}
