import { Button } from 'antd'
import { caseFileWords } from './case-file-words.ts'
import './saved-list.css'

export type SavedEntry = {
  readonly sequence: string
  readonly at: string
  readonly what: string
  readonly waiting: boolean
}

export type SavedListProps = {
  /** Newest first. */
  readonly entries: readonly SavedEntry[]
  readonly place: string
  /** Keeps a copy of the case as one file. */
  readonly onSaveCopy?: () => void
}

export function SavedList({ entries, place, onSaveCopy }: SavedListProps) {
  return (
    <div className="saved-list">
      <div className="saved-list-scroll">
        <table className="saved-list-table">
          <caption className="saved-list-caption">最近的改动</caption>
          <thead>
            <tr>
              <th scope="col">时间</th>
              <th scope="col">改了什么</th>
              <th scope="col" className="saved-list-number">
                序号
              </th>
              <th scope="col">落盘</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry, index) => (
              <tr key={index}>
                <td>{entry.at}</td>
                <td className="saved-list-what">{entry.what}</td>
                <td className="saved-list-number">{entry.sequence}</td>
                <td className={entry.waiting ? 'saved-list-waiting' : 'saved-list-saved'}>
                  {entry.waiting ? '还没落盘' : '已落盘'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <dl className="saved-list-facts">
        <dt>案卷位置</dt>
        <dd>{place}</dd>
      </dl>
      {onSaveCopy !== undefined && (
        <div className="saved-list-copy">
          <Button size="small" onClick={onSaveCopy}>
            另存一份案卷文件
          </Button>
          <span>{caseFileWords}</span>
        </div>
      )}
    </div>
  )
}
