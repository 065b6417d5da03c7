import { useState, type ReactNode } from 'react'
import { DerivationPanel } from '../../components/derivation/derivation-panel.tsx'
import type { DerivationView } from '../../components/derivation/derivation-view.ts'
import { copyText } from './copy-text.ts'
import { sumText } from './sum-text.ts'

type CopyableDerivationProps = {
  readonly derivation: DerivationView
  readonly onClose: () => void
  readonly after?: ReactNode
}

/** 「这个数怎么来的」 with 复制算式 at its foot. */
export function CopyableDerivation({ derivation, onClose, after }: CopyableDerivationProps) {
  const [copied, setCopied] = useState<string>()
  const text = sumText(derivation)
  const copy = async () => setCopied((await copyText(text)) ? text : undefined)
  return (
    <DerivationPanel
      derivation={derivation}
      onClose={onClose}
      onCopy={() => void copy()}
      copied={copied === text}
      after={after}
    />
  )
}
