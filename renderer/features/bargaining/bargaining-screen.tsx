import type { GapTable } from '../../../shared/case/bargaining/gap-table.ts'
import { readRecord } from '../../../shared/case/read.ts'
import { useCase } from '../step/case-context.ts'
import { StepFrame } from '../step/step-frame.tsx'
import { bargainingNotice, headActions, primaryAction } from './bargaining-head.tsx'
import { BargainingSide } from './bargaining-side.tsx'
import { GapMatrix } from './gap-matrix.tsx'
import { LineStrip } from './line-strip.tsx'
import { lineUnit } from './line-unit.ts'
import { LockDialog } from './lock-dialog.tsx'
import { RoundBar } from './round-bar.tsx'
import { SubmitDialog } from './submit-dialog.tsx'
import { UnlockDialog } from './unlock-dialog.tsx'
import { bargainingKeys, useBargainingKeys } from './use-bargaining-keys.ts'
import { useNegotiation } from './use-negotiation.ts'
import './bargaining-screen.css'

/** 一协商 once there is a proposal: the rounds, the matrix, the line in hand. */
export function BargainingScreen({ title, table }: { readonly title: string; readonly table: GapTable }) {
  const { state, go, productId } = useCase()
  const negotiation = useNegotiation(table)
  const { acts, matrix, agreement, mayWrite, opened, close } = negotiation
  useBargainingKeys(negotiation)
  const product = readRecord(state, 'product', productId ?? '')
  const productUnit = product?.countingUnit ?? '件'
  const { line } = matrix
  const primary = primaryAction(negotiation, () => go('agreement'))
  return (
    <StepFrame
      title={title}
      why={`${product?.name ?? ''} · 元/${lineUnit(table, productUnit)}`}
      actions={headActions(negotiation)}
      {...(primary === undefined ? {} : { primary })}
      notice={bargainingNotice(negotiation)}
      keys={bargainingKeys(negotiation)}
    >
      <RoundBar table={table} acts={acts} mayWrite={mayWrite} />
      <div className="bargaining-screen">
        <GapMatrix
          table={table}
          matrix={matrix}
          productUnit={productUnit}
          explained={opened?.kind === 'derivation' ? opened.figure : undefined}
          onExplain={negotiation.explain}
        />
        <BargainingSide negotiation={negotiation} />
      </div>
      {line !== undefined && <LineStrip line={line} drawer={negotiation.drawer} />}
      {opened?.kind === 'submit' && (
        <SubmitDialog table={table} side={opened.side} acts={acts} onClose={close} />
      )}
      {opened?.kind === 'lock' && line !== undefined && agreement.agreement !== undefined && (
        <LockDialog
          line={line}
          form={agreement}
          agreement={agreement.agreement}
          acts={acts}
          onClose={close}
        />
      )}
      {opened?.kind === 'unlock' && line !== undefined && line.lock !== null && (
        <UnlockDialog line={line} lock={line.lock} acts={acts} onClose={close} />
      )}
    </StepFrame>
  )
}
