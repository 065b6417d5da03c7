import { calculateFigures } from '../../case/measurement/figures.ts'
import { withDecision } from '../../case/measurement/exclusion-effect.ts'
import { priceAt, type StudyTerms } from '../../case/measurement/study-terms.ts'
import type { Study } from '../../case/measurement/study.ts'
import { beijingMinute } from '../../dates/beijing-time.ts'
import { markReadings, type ExclusionDecision } from '../../measurement/time-study/exclusion.ts'
import { decimalsOnPaper, displayRatio } from '../../numbers/display.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { paper, type PublicText } from '../public-text.ts'
import { madeText, recordText } from './public-field.ts'
import { studyLetter } from './readings.ts'

/** The decisions that leave out a reading now; a whole cycle left out at once is one decision. */
function standingExclusions({ timeStudy }: Study): readonly ExclusionDecision[] {
  const marked = markReadings(timeStudy.observations, timeStudy.exclusions)
  const concerns = ({ cycle, elementId }: ExclusionDecision, reading: (typeof marked)[number]): boolean =>
    cycle === reading.cycle && (elementId === null || elementId === reading.elementId)
  const last = (reading: (typeof marked)[number]) =>
    timeStudy.exclusions.filter((decision) => concerns(decision, reading)).at(-1)
  const excluded = marked.filter((reading) => reading.excluded !== null)
  return [...new Set(excluded.flatMap((reading) => last(reading) ?? []))]
}

type Subject = {
  readonly state: FoldState
  readonly operationId: string
  readonly studies: readonly Study[]
  readonly terms: StudyTerms
}

/** 平均58.1416…秒，标准工时69秒，计算单价0.217元: with this one reading in, all else as it stands. */
function withReading(
  { state, operationId, studies, terms }: Subject,
  of: Study,
  decision: ExclusionDecision,
): string {
  const changed = studies.map((study) =>
    study === of ? withDecision(study, { ...decision, decision: 'restore' }) : study,
  )
  const { observed, standard } = calculateFigures(changed, terms)
  if (observed === null || standard === null) return '不剔除则不能计算'
  const price = priceAt(state, operationId, standard.seconds)
  const mean = displayRatio(observed, decimalsOnPaper).text
  const computed = price === null ? '' : `，计算单价${price}元`
  return `不剔除则平均${mean}秒，标准工时${standard.seconds}秒${computed}`
}

function placeWords({ method }: Study, { cycle, elementId }: ExclusionDecision, letter: string): string {
  const element = method.elements.findIndex((one) => one.elementId === elementId)
  const number = `${letter}第${String(cycle)}${method.elements.length > 1 ? '周程' : '次'}`
  if (method.elements.length < 2) return number
  const name = method.elements[element]?.name ?? ''
  return element < 0 ? `${number}整个周程` : `${number}“${recordText('element', name)}”`
}

/** Reading, reason, who and when, and what mean, standard time and price would be with it: the effect is never hidden. */
export function exclusionSentences(subject: Subject): readonly PublicText[] {
  const { studies } = subject
  const sentences = studies.flatMap((study, index) =>
    standingExclusions(study).map((decision) => {
      const reason = recordText('reading-decision', decision.reason)
      const by = recordText('reading-decision', decision.by)
      const clock = beijingMinute(decision.at)?.clock ?? ''
      const place = placeWords(study, decision, studyLetter(index, studies.length))
      return madeText(
        `[ ]内为剔除：${place}，${reason}，${by}，${clock}。${withReading(subject, study, decision)}。`,
      )
    }),
  )
  return sentences.length === 0 ? [paper`没有剔除。`] : sentences
}
