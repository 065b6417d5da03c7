import type { EntryChange } from '../../../../shared/case/operation-library/entry-changes.ts'
import type { LineDifference, StyleDifferences } from '../../../../shared/case/products/style-differences.ts'
import type { LineOrigin } from '../../../../shared/product/line-origin.ts'
import { SidePanel } from '../../../components/side-panel.tsx'
import { WordLink } from '../../../components/word-link.tsx'
import { methodPartNames } from '../card/card-words.ts'
import { EntryChanges } from '../library/entry-changes.tsx'
import { originWords } from '../sheet/card-cell.tsx'

type DifferencePanelProps = {
  readonly differences: StyleDifferences
  /** Lines whose entry in the 工序库 says something else by now. */
  readonly changed: readonly EntryChange[]
  readonly onGoTo: (number: number) => void
  readonly onClose: () => void
}

const groups: readonly LineOrigin[] = ['changed', 'added', 'similar-operation', 'carried-over']

function detailOf({ origin, parts, carriedSeconds, reference }: LineDifference): string {
  switch (origin) {
    case 'changed':
      return parts.length === 0
        ? '方法改过，待测'
        : `改了${parts.map((part) => methodPartNames[part]).join('、')}，待测`
    case 'added':
      return '旧款没有这道工序，待测'
    case 'similar-operation':
      return `${carriedSeconds ?? '—'} 秒，${reference}`
    case 'carried-over':
      return carriedSeconds === null ? '旧款没有工时，待测' : `${carriedSeconds} 秒，${reference}`
  }
}

function DifferenceLine({
  line,
  onGoTo,
}: {
  readonly line: LineDifference
  readonly onGoTo: (number: number) => void
}) {
  const todo = line.origin === 'changed' || line.origin === 'added' || line.carriedSeconds === null
  return (
    <li className="difference-line">
      <WordLink onPress={() => onGoTo(line.number)}>
        {`${String(line.number)} ${line.name === '' ? '（没有名称）' : line.name}`}
      </WordLink>
      <span className={todo ? 'difference-detail difference-todo' : 'difference-detail'}>
        {detailOf(line)}
      </span>
    </li>
  )
}

/** 沿用 13，变更 2，新增 1: what became of each line of the earlier style. */
export const differenceWords = ({ counts, left }: StyleDifferences, changedInLibrary: number): string =>
  [
    `沿用 ${String(counts['carried-over'])}`,
    `变更 ${String(counts.changed)}`,
    `新增 ${String(counts.added)}`,
    ...(counts['similar-operation'] === 0 ? [] : [`同类工序 ${String(counts['similar-operation'])}`]),
    ...(changedInLibrary === 0 ? [] : [`工序库改过 ${String(changedInLibrary)}`]),
    ...(left.length === 0 ? [] : [`去掉 ${String(left.length)}`]),
  ].join(' · ')

/** The style held against the one it was copied from, line by line. */
export function DifferencePanel({ differences, changed, onGoTo, onClose }: DifferencePanelProps) {
  const { from, lines, left } = differences
  return (
    <SidePanel title={from === undefined ? '与出处的差别' : '与旧款的差别'} onClose={onClose}>
      <p className="difference-from">
        {from === undefined
          ? ''
          : `旧款：${[from.code, from.name, `第 ${from.version ?? ''} 版`].filter(Boolean).join(' ')}。`}
        {differenceWords(differences, changed.length)}
      </p>
      {changed.length > 0 && <EntryChanges changes={changed} onGoTo={onGoTo} />}
      {groups.map((origin) => {
        const found = lines.filter((line) => line.origin === origin)
        if (found.length === 0) return null
        const words = `${originWords[origin]} ${String(found.length)}`
        return (
          <section key={origin} className="difference-group" aria-label={words}>
            <h3>{words}</h3>
            <ul>
              {found.map((line) => (
                <DifferenceLine key={line.id} line={line} onGoTo={onGoTo} />
              ))}
            </ul>
          </section>
        )
      })}
      {left.length > 0 && (
        <section className="difference-group" aria-label={`去掉 ${String(left.length)}`}>
          <h3>{`去掉 ${String(left.length)}`}</h3>
          <ul>
            {left.map(({ id, number, name }) => (
              <li key={id} className="difference-line">
                {name}
                <span className="difference-detail">{`旧款第 ${String(number)} 行`}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </SidePanel>
  )
}
