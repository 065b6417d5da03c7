import { columnLooks, columnNames, sheetColumns } from './sheet-columns.ts'

export function SheetHead() {
  return (
    <>
      <colgroup>
        <col className="sheet-col-number" />
        {sheetColumns.map((column) => (
          <col key={column} className={`sheet-col-${column}`} />
        ))}
      </colgroup>
      <thead>
        <tr role="row" aria-rowindex={1}>
          <th
            role="columnheader"
            scope="col"
            className="sheet-head-number"
            aria-label="序号"
            aria-colindex={1}
          >
            序号
          </th>
          {sheetColumns.map((column, index) => {
            const { label, below, align } = columnLooks[column]
            return (
              <th
                key={column}
                role="columnheader"
                scope="col"
                className={`sheet-${align}`}
                aria-label={columnNames[column]}
                aria-colindex={index + 2}
              >
                {label}
                {below !== undefined && (
                  <>
                    <br />
                    {below}
                  </>
                )}
              </th>
            )
          })}
        </tr>
      </thead>
    </>
  )
}
