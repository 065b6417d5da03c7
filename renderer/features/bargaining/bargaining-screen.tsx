import type { GapTable } from '../../../shared/case/bargaining/gap-table.ts'
import { readRecord } from '../../../shared/case/read.ts'
import { useCase } from '../step/case-context.ts'
import { StepFrame } from '../step/step-frame.tsx'
import { bargainingNotice, headActions, primaryAction } from './bargaining-head.tsx'
import { BargainingSide } from './bargaining-side.tsx'
import { GapMatrix } from './gap-matrix.tsx'
import { RoundBar } from './round-bar.tsx'
import { SubmitDialog } from './submit-dialog.tsx'
import { UnlockDialog } from './unlock-dialog.tsx'
import { useBargainingKeys } from './use-bargaining-keys.ts'
import { useNegotiation } from './use-negotiation.ts'
import './bargaining-screen.css'

const keyHints = [
  { caps: ['↑', '↓'], label: '换行' },
  { caps: ['R'], label: '对案' },
  { caps: ['L'], label: '锁定' },
  { caps: ['F'], label: '只看未达成' },
  { caps: ['Ctrl Enter'], label: '提交本轮' },
]

/** 一协商 once there is a proposal: the rounds, the matrix, the line in hand. */
export function BargainingScreen({ title, table }: { readonly title: string; readonly table: GapTable }) {
  const { state, go, productId } = useCase()
  const negotiation = useNegotiation(table)
  const { acts, matrix, opened, close } = negotiation
  useBargainingKeys(negotiation)
  const product = readRecord(state, 'product', productId ?? '')
  const { line } = matrix
  return (
    <StepFrame
      title={title}
      why={`${product?.name ?? ''} · 元/${product?.countingUnit ?? '件'}`}
      actions={headActions(negotiation)}
      primary={primaryAction(negotiation, () => go('agreement'))}
      notice={bargainingNotice(negotiation)}
      keys={keyHints}
    >
      <RoundBar table={table} acts={acts} />
      <div className="bargaining-screen">
        <GapMatrix
          table={table}
          matrix={matrix}
          explained={opened?.kind === 'derivation' ? opened.figure : undefined}
          onExplain={negotiation.explain}
        />
        <BargainingSide negotiation={negotiation} />
      </div>
      {opened?.kind === 'submit' && (
        <SubmitDialog table={table} side={opened.side} acts={acts} onClose={close} />
      )}
      {opened?.kind === 'unlock' && line !== undefined && line.lock !== null && (
        <UnlockDialog line={line} lock={line.lock} acts={acts} onClose={close} />
      )}
    </StepFrame>
  )
}
