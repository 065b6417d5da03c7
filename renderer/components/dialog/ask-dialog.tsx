import { Button, Modal } from 'antd'
import type { ReactNode } from 'react'
import { useFocusBack } from './use-focus-back.ts'

type AskDialogProps = {
  readonly title: string
  /** The button that leaves everything as it is. It has the focus. */
  readonly safe: string
  /** Absent while the act would be refused. */
  readonly act?:
    { readonly label: string; readonly primary?: boolean; readonly onPress: () => void } | undefined
  /** Where the focus goes when the opener is gone. */
  readonly focusElse?: () => HTMLElement | null
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Asks before an act that freezes something. Esc and a press beside it do nothing: it is answered in words. */
export function AskDialog({ title, safe, act, focusElse, onClose, children }: AskDialogProps) {
  useFocusBack(focusElse)
  return (
    <Modal
      open
      title={title}
      keyboard={false}
      mask={{ closable: false }}
      closable={false}
      onCancel={onClose}
      footer={
        <>
          <Button autoFocus onClick={onClose}>
            {safe}
          </Button>
          {act !== undefined && (
            <Button {...(act.primary === true ? { type: 'primary' } : {})} onClick={act.onPress}>
              {act.label}
            </Button>
          )}
        </>
      }
    >
      {children}
    </Modal>
  )
}
