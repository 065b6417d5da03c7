import { Button } from 'antd'

type RemoveRowCellProps = {
  readonly spoken: string
  readonly readOnly: boolean
  readonly onRemove: () => void
}

/** The last cell of a row that can be taken out; empty while the terms may only be read. */
export function RemoveRowCell({ spoken, readOnly, onRemove }: RemoveRowCellProps) {
  return (
    <td className="terms-rows-acts">
      {!readOnly && (
        <Button size="small" type="text" aria-label={`移除${spoken}`} onClick={onRemove}>
          移除
        </Button>
      )}
    </td>
  )
}
