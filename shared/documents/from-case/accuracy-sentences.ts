import type { StudyTerms } from '../../case/measurement/study-terms.ts'
import type { StudyLack } from '../../case/measurement/study-lack.ts'
import type { Study } from '../../case/measurement/study.ts'
import { formatPercent } from '../../numbers/display.ts'
import { confidenceWords } from '../../text/terms/confidence-words.ts'
import { paper, type PublicText } from '../public-text.ts'
import { madeText, recordText } from './public-field.ts'
import { studyLetter } from './readings.ts'

/** 按置信度95.45%、误差不超过±5%，需27次，有效10次: counts alone; the measuring error itself stays off paper. */
function countsOf({ decides, remaining }: StudyLack, { precision }: StudyTerms): string {
  if (decides === null) return '：读数太少，还不能算出需要几次'
  if (remaining === 0) return ''
  const agreed = `置信度${confidenceWords(precision.z)}、误差不超过±${formatPercent(precision.accuracy)}`
  const element = decides.name.trim() === '' ? '' : `“${recordText('element', decides.name.trim())}”`
  return `：按${agreed}，${element}需${String(decides.needed)}次，有效${String(decides.valid)}次`
}

/** The same of a time that was taken from an earlier style, whose sheets are not in this annex. */
export const carriedAccuracySentences = (
  lacks: readonly StudyLack[],
  terms: StudyTerms,
): readonly PublicText[] =>
  lacks.map((lack) => paper`沿用的时间当时未测够${madeText(countsOf(lack, terms))}。`)

/** One sentence for each study that was sealed before the agreed accuracy was reached; the effect is never hidden. */
export const accuracySentences = (
  lacks: readonly StudyLack[],
  studies: readonly Study[],
  terms: StudyTerms,
): readonly PublicText[] =>
  lacks.map((lack) => {
    const index = studies.findIndex(({ id }) => id === lack.studyId)
    const letter = studyLetter(index, studies.length)
    return paper`${madeText(letter)}未测够${madeText(countsOf(lack, terms))}。`
  })
