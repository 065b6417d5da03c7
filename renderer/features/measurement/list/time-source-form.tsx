import { Segmented } from 'antd'
import type { OperationRow } from '../../../../shared/case/measurement/operation-row.ts'
import { readStudyTerms } from '../../../../shared/case/measurement/study-terms.ts'
import type { TimeSource } from '../../../../shared/measurement/time-study/time-source.ts'
import { setFields } from '../../../../shared/case/write.ts'
import { DecimalField } from '../../../components/fields/decimal-field.tsx'
import { TextField } from '../../../components/fields/text-field.tsx'
import { figureWords } from '../../../components/figure-words.ts'
import { countingUnitOf } from '../../derivation/figure-context.ts'
import { useCase } from '../../step/case-context.ts'
import { onePieceWords } from './one-piece-words.ts'
import { positiveSeconds, secondsSentence } from './given-seconds.ts'

type SourceKind = TimeSource['kind']

const names: Readonly<Record<SourceKind, string>> = {
  measured: '本次测时',
  'agreed-by-both': '双方认可',
  'similar-operation': '同类工序',
  'carried-over': '沿用',
}

const hints: Readonly<Record<Exclude<SourceKind, 'measured'>, string>> = {
  'agreed-by-both': '双方在场认可的时间，写明纪要或签认单。',
  'similar-operation': '取自方法相同的工序，写明哪一款哪一道。',
  'carried-over': '取自上一款的工价表。',
}

/** Another time no longer rests on the studies a copied line brought along. */
const withoutThinStudies = ({ thinStudies }: OperationRow['operation']) =>
  (thinStudies ?? null) === null ? {} : { thinStudies: null }

/** Where the time of an operation comes from; a time without readings names its source. */
export function TimeSourceForm({ row }: { readonly row: OperationRow }) {
  const { copy, state } = useCase()
  const { operation } = row
  const unit = countingUnitOf(state, operation.id)
  const source = operation.timeSource ?? 'measured'
  const name = operation.name ?? ''
  const rounding = source === 'agreed-by-both' ? readStudyTerms(state).timeRounding : null
  // A time that was taken over stands as it was taken; who has another one says by which other source.
  const held =
    source === 'carried-over' || (source === 'similar-operation' && (operation.takenFrom ?? null) !== null)
  const commit = (words: string, fields: Parameters<typeof setFields<'operation'>>[2]) =>
    void copy.commit(`${name} ${words}`, [setFields('operation', operation.id, fields)], 'measurement')
  const kinds: readonly SourceKind[] = [
    'measured',
    'agreed-by-both',
    'similar-operation',
    ...(source === 'carried-over' || (operation.copiedFrom ?? null) !== null
      ? (['carried-over'] as const)
      : []),
  ]
  return (
    <>
      <h3 className="operation-panel-name">时间来源</h3>
      <Segmented
        aria-label="时间来源"
        value={source}
        options={kinds.map((value) => ({ value, label: names[value] }))}
        onChange={(next) => commit(`时间来源 ${names[source]} → ${names[next]}`, { timeSource: next })}
      />
      {source !== 'measured' && (
        <>
          <p className="operation-panel-line">
            {hints[source]}
            {onePieceWords(unit, operation.countPerGarment)}
          </p>
          <DecimalField
            label="标准工时"
            disabled={held}
            unit={`秒/${unit}`}
            value={operation.givenSeconds ?? ''}
            check={(typed) => secondsSentence(typed, rounding)}
            onCommit={(typed) => {
              const seconds = positiveSeconds(typed, rounding)
              if (seconds !== null)
                commit(`标准工时 ${figureWords(operation.givenSeconds ?? undefined)} → ${seconds} 秒`, {
                  givenSeconds: seconds,
                  ...withoutThinStudies(operation),
                })
            }}
          />
          <TextField
            label="出处"
            disabled={held}
            // What cannot be scrolled by typing in it is shown whole.
            multiline={held}
            value={operation.givenTimeReference ?? ''}
            placeholder="例如 6 月 17 日会议纪要第 3 条"
            {...((operation.givenTimeReference ?? '') === ''
              ? { warning: '写明出处，这个时间才站得住。' }
              : {})}
            onCommit={(typed) => commit(`出处 ${typed}`, { givenTimeReference: typed })}
          />
        </>
      )}
    </>
  )
}
