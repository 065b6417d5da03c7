import { Modal } from 'antd'
import { KeyCap } from '../../components/key-cap.tsx'
import type { KeyHint } from '../bars/bottom-bar.tsx'
import './key-help.css'

type KeyHelpProps = {
  readonly open: boolean
  /** Of the screen that is shown. */
  readonly here: readonly KeyHint[]
  /** Of every screen. */
  readonly everywhere: readonly KeyHint[]
  readonly onClose: () => void
}

/** F1: the keys of this screen, and those that work on every one. */
export function KeyHelp({ open, here, everywhere, onClose }: KeyHelpProps) {
  return (
    <Modal open={open} title="按键" footer={null} width={520} destroyOnHidden onCancel={onClose}>
      {here.length > 0 && <KeyList title="这一页" keys={here} />}
      <KeyList title="每一页" keys={everywhere} />
    </Modal>
  )
}

function KeyList({ title, keys }: { readonly title: string; readonly keys: readonly KeyHint[] }) {
  return (
    <section className="key-help" aria-label={title}>
      <h3 className="key-help-title">{title}</h3>
      <dl className="key-help-list">
        {keys.map(({ caps, label }) => (
          <div key={label} className="key-help-row">
            <dt>
              {caps.map((cap) => (
                <KeyCap key={cap} keys={cap} />
              ))}
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
