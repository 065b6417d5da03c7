import { markReadings } from '../../measurement/time-study/exclusion.ts'
import type { Study } from '../../case/measurement/study.ts'
import type { ReadingGroup } from '../derivation-annex.ts'
import { paper, type PublicText } from '../public-text.ts'
import { madeText, recordText } from './public-field.ts'

/** A, B, …: which study a reading belongs to; none where there is only one. */
export const studyLetter = (index: number, count: number): string =>
  count > 1 ? String.fromCharCode('A'.charCodeAt(0) + index) : ''

/** 缝左侧缝, or A　缝左侧缝 where several workers were timed; the record beside the row's name says who A is. */
function groupName(study: Study, letter: string, element: number): string {
  const { elements } = study.method
  if (elements.length < 2)
    return letter === '' ? '' : `${letter}　${recordText('time-study', study.timeStudy.worker)}`
  const name = recordText('element', elements[element]?.name?.trim() ?? '')
  const own = name === '' ? `单元${String(element + 1)}` : name
  return letter === '' ? own : `${letter}　${own}`
}

function groupsOf(study: Study, letter: string): readonly ReadingGroup[] {
  const marked = markReadings(study.timeStudy.observations, study.timeStudy.exclusions)
  return study.method.elements.map(({ elementId }, element) => {
    const name = groupName(study, letter, element)
    return {
      name: name === '' ? null : madeText(name),
      readings: marked
        .filter((reading) => reading.elementId === elementId)
        .map((reading) => ({
          number: madeText(String(reading.cycle)),
          seconds: recordText('tap', reading.seconds),
          excluded: reading.excluded !== null,
        })),
    }
  })
}

/** Every reading with the number of its cycle, worker by worker and element by element. */
export const readingsOf = (studies: readonly Study[]): readonly ReadingGroup[] =>
  studies.flatMap((study, index) => groupsOf(study, studyLetter(index, studies.length)))

/** How several groups are read; one group needs no words. */
export function readingsNote(studies: readonly Study[]): PublicText | null {
  const elements = studies.some(({ method }) => method.elements.length > 1)
  if (elements)
    return studies.length > 1 ? paper`按职工、单元分列，小字是周程` : paper`按单元分列，小字是周程`
  return studies.length > 1 ? paper`按职工分列，小字是次序` : null
}
