import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { Entry } from '../../../../shared/case/read.ts'
import { percentOfRatio } from '../../../../shared/terms/percent.ts'
import { DecimalField } from '../../../components/fields/decimal-field.tsx'
import { Icon } from '../../../components/icon.tsx'
import { changeLabel } from '../../terms/terms-form.ts'
import { useVersionsMark } from '../../versions/use-versions-mark.tsx'
import { checkEntry, readEntry, readPercentEntry } from './impact-entry.ts'
import type { ImpactWrites } from './use-impact-writes.ts'

type PaceRowsProps = {
  readonly bands: readonly Entry<'pace-band'>[]
  readonly mayWrite: boolean
  readonly writes: ImpactWrites
}

/** How many work at which pace; numbers of people, never who. */
export function PaceRows({ bands, mayWrite, writes }: PaceRowsProps) {
  return (
    <section className="impact-part" aria-label="速度分布">
      <h3 className="impact-part-title">速度分布</h3>
      <p className="impact-part-why">多少人按标准的百分之几做。只写人数，不写是谁。</p>
      <p className="impact-part-why">月收入和低于最低工资的人按这里和每月工时算，当作人人做满。</p>
      {bands.length > 0 && (
        <table className="impact-rows" aria-label="速度分布">
          <thead>
            <tr>
              <th scope="col">速度</th>
              <th scope="col">人数</th>
              <th scope="col">
                <span className="spoken-only">移除</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {bands.map((band, index) => (
              <PaceRow key={band.id} band={band} row={index + 1} mayWrite={mayWrite} writes={writes} />
            ))}
          </tbody>
        </table>
      )}
      {mayWrite && (
        <Button size="small" icon={<Icon of={PlusOutlined} />} onClick={() => writes.addPace()}>
          加一档速度
        </Button>
      )}
    </section>
  )
}

type PaceRowProps = Pick<PaceRowsProps, 'mayWrite' | 'writes'> & {
  readonly band: Entry<'pace-band'>
  readonly row: number
}

function PaceRow({ band, row, mayWrite, writes }: PaceRowProps) {
  const mark = useVersionsMark('pricing/impact')
  const pace = band.pace ? percentOfRatio(band.pace) : ''
  const workers = band.workers ?? ''
  const spoken = `第 ${String(row)} 档`
  return (
    <tr>
      <td>
        <DecimalField
          label={`${spoken}速度`}
          unit="%"
          {...mark('pace-band', band.id, 'pace')}
          value={pace}
          disabled={!mayWrite}
          check={(typed) => checkEntry('pace', typed)}
          onCommit={(typed) =>
            writes.setPace(changeLabel(`${spoken}速度`, pace, typed), band.id, {
              pace: readPercentEntry(typed),
            })
          }
        />
      </td>
      <td>
        <DecimalField
          label={`${spoken}人数`}
          unit="人"
          {...mark('pace-band', band.id, 'workers')}
          value={workers}
          disabled={!mayWrite}
          check={(typed) => checkEntry('workers', typed)}
          onCommit={(typed) =>
            writes.setPace(changeLabel(`${spoken}人数`, workers, typed), band.id, {
              workers: readEntry(typed),
            })
          }
        />
      </td>
      <td className="impact-rows-act">
        {mayWrite && (
          <Button
            size="small"
            type="text"
            aria-label={`移除${spoken}速度`}
            onClick={() => writes.setPace(`移除${spoken}速度 ${pace}%`, band.id, { removed: true })}
          >
            移除
          </Button>
        )}
      </td>
    </tr>
  )
}
