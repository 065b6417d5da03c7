import { useEffect, useRef, type KeyboardEvent } from 'react'
import { ClockCircleOutlined, CloseOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { Icon } from '../../../components/icon.tsx'
import { cardChangedAt } from '../../../../shared/case/products/card-date.ts'
import { readMethodCard } from '../../../../shared/case/products/methods.ts'
import type { OperationRow } from '../../../../shared/case/products/operation-rows.ts'
import type { CardPart } from '../../../../shared/product/method-card.ts'
import { momentWords } from '../../../components/moment-words.ts'
import { useCase } from '../../step/case-context.ts'
import { leftBehindRows } from '../left-behind-rows.ts'
import { CardFields } from './card-fields.tsx'
import { cardStateWords } from './card-words.ts'
import { ElementList } from './element-list.tsx'
import { RowVersions } from './row-versions.tsx'
import { useCardWrites } from './use-card-writes.ts'
import './method-card-panel.css'

type MethodCardPanelProps = {
  readonly rows: readonly OperationRow[]
  readonly row: OperationRow | undefined
  readonly readOnly: boolean
  /** Grows each time the card is asked for; the focus then goes to what is undecided, or to what it lacks. */
  readonly asked: number
  readonly onCountingUnit: (unit: string) => void
  readonly onClose: () => void
  readonly onMeasure: () => void
}

const fieldOfPart = (part: CardPart | undefined): string => {
  if (part === 'elements' || part === 'element-name') return '[data-part="elements"] input'
  if (part === 'break-point') return '[data-part="elements"] .element-input + .element-input'
  return `[data-part="${part ?? 'start'}"] input`
}

const undecidedButton = '[data-versions="list"] button, button[data-versions]'

/** The card that says how an operation is done; without it nobody is timed. */
export function MethodCardPanel(props: MethodCardPanelProps) {
  const { row, asked, onClose } = props
  const panel = useRef<HTMLElement>(null)
  const opened = asked > 0
  const leave = (event: KeyboardEvent) => {
    if (event.code !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return
    event.preventDefault()
    onClose()
  }
  const first = row?.card.missing[0]
  useEffect(() => {
    if (asked === 0) return
    const fields = [...(panel.current?.querySelectorAll<HTMLInputElement>(fieldOfPart(first)) ?? [])]
    const undecided = panel.current?.querySelector<HTMLElement>(undecidedButton)
    const target = undecided ?? fields.find(({ value }) => value === '') ?? fields[0]
    target?.focus()
    // Only being asked for moves the focus; a part that is filled in must not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [asked])

  return (
    <aside
      ref={panel}
      className={opened ? 'method-card method-card-open' : 'method-card'}
      aria-label="方法卡"
      data-region="side-panel"
      onKeyDown={leave}
    >
      {row === undefined ? <NoCard {...props} /> : <Card key={row.id} {...props} row={row} />}
    </aside>
  )
}

function NoCard({ rows, row }: MethodCardPanelProps) {
  return (
    <>
      <div className="method-card-head">
        <h2>方法卡</h2>
      </div>
      <RowVersions rows={rows} row={row} />
      <p className="method-card-none">先在表里写下一道工序，再写明它从哪里开始、到哪里结束、分几个单元。</p>
    </>
  )
}

function Card({
  rows,
  row,
  readOnly,
  onCountingUnit,
  onClose,
  onMeasure,
}: MethodCardPanelProps & { readonly row: OperationRow }) {
  const { state, productId } = useCase()
  const entry = readMethodCard(state, row.id)
  const leftBehind = leftBehindRows(state, productId).get(row.id)
  const writes = useCardWrites(row.id, row.name)
  const changedAt = cardChangedAt(state, row.id)
  const version = `第 ${entry.version} 版${changedAt === null ? '' : ` · ${momentWords(changedAt)}`}`
  return (
    <>
      <div className="method-card-head">
        <h2>{`方法卡 · ${String(row.number)} ${row.name}`}</h2>
        <CardTag row={row} leftBehind={leftBehind !== undefined} />
        <button type="button" className="method-card-close" aria-label="收起方法卡" onClick={onClose}>
          <Icon of={CloseOutlined} />
        </button>
      </div>
      <RowVersions rows={rows} row={row} />
      <div className="method-card-body">
        {leftBehind !== undefined && <p className="method-card-left-behind">{leftBehind}</p>}
        <CardFields
          row={row}
          entry={entry}
          readOnly={readOnly}
          writes={writes}
          onCountingUnit={onCountingUnit}
        />
        <div className="method-card-elements" data-part="elements">
          <span className="method-card-label">单元</span>
          <ElementList elements={entry.elements} readOnly={readOnly} writes={writes} />
        </div>
        <p className="method-card-hint">单元右边是分界点。测时看到它，就按一次空格。</p>
      </div>
      <div className="method-card-foot">
        <span>{version}</span>
        {row.card.complete && (
          <Button size="small" icon={<Icon of={ClockCircleOutlined} />} onClick={onMeasure}>
            去测这道工序
          </Button>
        )}
      </div>
    </>
  )
}

function CardTag({ row, leftBehind }: { readonly row: OperationRow; readonly leftBehind: boolean }) {
  if (row.toRemeasure && row.card.complete) {
    return <span className="method-card-tag method-card-todo">需复测</span>
  }
  if (leftBehind) return <span className="method-card-tag method-card-todo">需复测</span>
  if (row.timeGiven && row.card.untouched) return <span className="method-card-tag">可不填</span>
  return row.card.complete ? (
    <span className="method-card-tag method-card-ready">可以测时</span>
  ) : (
    <span className="method-card-tag method-card-todo">{cardStateWords(row.card)}</span>
  )
}
