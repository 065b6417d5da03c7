import { CloseCircleOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { Icon } from '../../../components/icon.tsx'
import { tableFileSentence, type TableFileProblem } from './table-file.ts'

type RefusedFileProps = {
  readonly name: string
  readonly problem: TableFileProblem
  readonly onChoose: () => void
  readonly onCancel: () => void
}

/** A file that cannot be read as a whole: why, and what to do. */
export function RefusedFile({ name, problem, onChoose, onCancel }: RefusedFileProps) {
  return (
    <>
      <p className="import-facts">{name}</p>
      <div className="import-refused" role="alert">
        <Icon of={CloseCircleOutlined} />
        <div>
          <strong>这个文件一行都没有导入。</strong>
          <p>{tableFileSentence(problem)}</p>
        </div>
      </div>
      <div className="import-foot">
        <span className="import-foot-gap" />
        <Button onClick={onCancel}>取消</Button>
        <Button type="primary" onClick={onChoose}>
          换一个文件
        </Button>
      </div>
    </>
  )
}
