import { DownloadOutlined, DownOutlined, UpOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { Icon } from '../../../components/icon.tsx'
import { KeyCap } from '../../../components/key-cap.tsx'

type ProblemStepsProps = {
  readonly count: number
  /** From 0. */
  readonly at: number
  readonly onBack: () => void
  readonly onNext: () => void
}

/** Which of the wrong cells, and the way to the others. */
export function ProblemSteps({ count, at, onBack, onNext }: ProblemStepsProps) {
  return (
    <div className="import-steps">
      {count > 0 && (
        <>
          <span className="import-steps-at">{`第 ${String(at + 1)} 处，共 ${String(count)} 处`}</span>
          <Button size="small" icon={<Icon of={UpOutlined} />} onClick={onBack}>
            上一处
          </Button>
          <Button size="small" icon={<Icon of={DownOutlined} />} onClick={onNext}>
            下一处 <KeyCap keys="F8" />
          </Button>
        </>
      )}
      <span className="import-steps-hint">可以直接在格子里改，原文件不动</span>
    </div>
  )
}

type ImportFootProps = {
  readonly count: number
  readonly closed: boolean
  readonly onDownload: (() => void) | undefined
  readonly onCancel: () => void
  readonly onImport: () => void
}

/** 导入 stays closed until no wrong cell is left. */
export function ImportFoot({ count, closed, onDownload, onCancel, onImport }: ImportFootProps) {
  return (
    <div className="import-foot">
      {onDownload !== undefined && (
        <Button type="text" icon={<Icon of={DownloadOutlined} />} onClick={onDownload}>
          下载标出错误的表
        </Button>
      )}
      <span className="import-foot-gap" />
      <Button onClick={onCancel}>取消</Button>
      <Button type="primary" disabled={closed} onClick={onImport}>
        {count === 0 ? '导入' : `导入 ${String(count)} 行`}
      </Button>
    </div>
  )
}
