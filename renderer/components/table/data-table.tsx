import type { ReactNode } from 'react'
import './data-table.css'

type DataTableProps = {
  readonly label: string
  /** dense 28 for sheets, normal 32, two-line 62. */
  readonly rows?: 'dense' | 'normal' | 'two-line'
  /** `thead`, `tbody` and `tfoot`, written out where the columns are known. */
  readonly children: ReactNode
}

/**
 * The frame of a table of figures. Cells take the classes `data-table-number` (figures, right), `data-table-quiet`
 * (units, reasons), `data-table-strong` and `data-table-active`; a row being worked on takes `aria-current`.
 */
export function DataTable({ label, rows = 'normal', children }: DataTableProps) {
  return (
    <div className="data-table-scroll">
      <table className={`data-table data-table-${rows}`} aria-label={label}>
        {children}
      </table>
    </div>
  )
}
