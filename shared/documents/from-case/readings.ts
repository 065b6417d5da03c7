import { markReadings } from '../../measurement/time-study/exclusion.ts'
import type { Study } from '../../case/measurement/study.ts'
import type { Reading } from '../derivation-annex.ts'
import type { PublicText } from '../public-text.ts'
import { madeText, recordText } from './public-field.ts'

/** A, B, …: which study a reading belongs to; none where there is only one. */
export const studyLetter = (index: number, count: number): string =>
  count > 1 ? String.fromCharCode('A'.charCodeAt(0) + index) : ''

/** 12, or 2·12 for the second element, or B2·12 for the second worker's. */
export const readingNumber = (letter: string, element: number, elements: number, cycle: number): PublicText =>
  madeText(`${letter}${elements > 1 ? `${String(element + 1)}·` : ''}${String(cycle)}`)

const ofStudy = ({ timeStudy, method }: Study, letter: string): readonly Reading[] => {
  const marked = markReadings(timeStudy.observations, timeStudy.exclusions)
  const { elements } = method
  return elements.flatMap(({ elementId }, element) =>
    marked
      .filter((reading) => reading.elementId === elementId)
      .map((reading) => ({
        number: readingNumber(letter, element, elements.length, reading.cycle),
        seconds: recordText('tap', reading.seconds),
        excluded: reading.excluded !== null,
      })),
  )
}

/** Every reading with the number of its cycle, element by element. */
export const readingsOf = (studies: readonly Study[]): readonly Reading[] =>
  studies.flatMap((study, index) => ofStudy(study, studyLetter(index, studies.length)))

/** How the numbers are read, where a cycle alone does not say it. */
export function numberingSentence(studies: readonly Study[]): readonly PublicText[] {
  const workers = studies.map(
    ({ timeStudy }, index) =>
      `${studyLetter(index, studies.length)}＝${recordText('time-study', timeStudy.worker)}`,
  )
  const elements = (studies[0]?.method.elements.length ?? 1) > 1
  if (studies.length < 2 && !elements) return []
  const byWorker = studies.length > 1 ? `字母是观测对象（${workers.join('，')}）` : ''
  const byElement = elements ? '“2·5”是第2单元第5周程' : ''
  return [madeText(`编号：${[byWorker, byElement].filter((part) => part !== '').join('；')}。`)]
}
