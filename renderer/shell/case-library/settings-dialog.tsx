import { Modal, Segmented } from 'antd'
import { chooseTextSize, useChosenTextSize } from '../theme/chosen-text-size.ts'
import { textSizes, type TextSize } from '../theme/text-size.ts'
import './settings-dialog.css'

const sizeNames: Readonly<Record<TextSize, string>> = {
  standard: '标准',
  large: '大',
  'extra-large': '特大',
}

type SettingsDialogProps = { readonly open: boolean; readonly onClose: () => void }

/** What belongs to this computer and to no case. What is chosen counts at once. */
export function SettingsDialog({ open, onClose }: SettingsDialogProps) {
  const size = useChosenTextSize()
  return (
    <Modal open={open} title="设置" footer={null} width={460} destroyOnHidden onCancel={onClose}>
      <div className="settings-row">
        <span id="settings-text-size">文字大小</span>
        <Segmented
          aria-labelledby="settings-text-size"
          value={size}
          options={textSizes.map((value) => ({ value, label: sizeNames[value] }))}
          onChange={chooseTextSize}
        />
      </div>
      <p className="settings-said">只管这台电脑的屏幕，不改打印。</p>
    </Modal>
  )
}
