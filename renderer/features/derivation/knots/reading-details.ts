import type { DerivationInput, DerivationStep } from '../../../../shared/derivation/derivation.ts'
import { figureText } from '../../../../shared/text/derivation/figure-text.ts'
import { ratedApartSum } from '../../../../shared/text/derivation/rated-apart-sum.ts'
import { countedItems, meanWords, sentenceSigns } from '../../../../shared/text/derivation/step-sum.ts'
import type { KnotDetail, KnotLink } from '../../../components/derivation/derivation-view.ts'
import type { DerivationContext } from '../derivation-context.ts'

const isReading = ({ name }: DerivationInput): boolean => name === 'reading' || name === 'rated-reading'

/** The mean of an element whose readings were rated apart, each with its own study. */
export const isRatedApart = ({ rule, operation }: DerivationStep): boolean =>
  rule === 'element-normal-time' && operation === 'mean'

/** Every mean of an element below a step, in order. */
export const elementMeans = (step: DerivationStep): readonly DerivationStep[] =>
  step.rule === 'element-mean' || isRatedApart(step)
    ? [step]
    : step.inputs.flatMap(({ from }) => (from === undefined ? [] : elementMeans(from)))

const readingsOf = (means: readonly DerivationStep[]): readonly DerivationInput[] =>
  means.flatMap(({ inputs }) => inputs.filter(isReading))

export const countReadings = (means: readonly DerivationStep[]): number => readingsOf(means).length

export const countLeftOut = (means: readonly DerivationStep[]): number =>
  readingsOf(means).filter(({ excluded }) => excluded !== undefined).length

/** ，剔除 1 个 */
export const leftOutWords = (means: readonly DerivationStep[]): string => {
  const count = countLeftOut(means)
  return count === 0 ? '' : `，剔除 ${String(count)} 个`
}

/** The studies of a worker who was timed in several, in their order; none where one is all there is. */
export const studiesBelow = (means: readonly DerivationStep[]): readonly string[] => [
  ...new Set(readingsOf(means).flatMap(({ study }) => study ?? [])),
]

/** 第 2 次测时: which of a worker’s studies it is. */
export const studyWords = (studies: readonly string[], study: string | undefined): string =>
  study === undefined ? '' : `第 ${String(studies.indexOf(study) + 1)} 次测时`

const leftOutReasons = (mean: DerivationStep): string => {
  const studies = studiesBelow([mean])
  return mean.inputs
    .flatMap(({ study, cycle, excluded }) =>
      excluded === undefined
        ? []
        : `，剔除${studyWords(studies, study)}第 ${String(cycle ?? 0)} 次（${excluded.reason}）`,
    )
    .join('')
}

/** An element with its mean, how it was formed, and its readings as they were pressed. */
export const elementDetails = (
  means: readonly DerivationStep[],
  context: DerivationContext,
): readonly KnotDetail[] =>
  means.map((mean) => {
    const name = context.elementName(mean.of ?? '')
    return {
      key: `${mean.worker ?? ''}:${mean.of ?? ''}`,
      name: mean.worker === undefined ? name : `${mean.worker} · ${name}`,
      value: figureText(mean.result.value).text,
      unit: '秒',
      how: `${isRatedApart(mean) ? ratedApartSum(mean, sentenceSigns) : meanWords(mean, sentenceSigns)}，${String(countedItems(mean).length)} 个读数的平均${leftOutReasons(mean)}`,
      readings: mean.inputs.filter(isReading).map(({ value, study = '', cycle, excluded }, index) => ({
        key: `${study}${String(cycle ?? index)}`,
        value: figureText(value).text,
        ...(excluded === undefined ? {} : { leftOutBecause: excluded.reason }),
      })),
    }
  })

/** 看 80 个读数: to the study they come from, or to each where there are several. */
export function readingsLink(
  means: readonly DerivationStep[],
  timeStudyId: string | undefined,
  { openStudy }: DerivationContext,
  worker?: string,
): readonly KnotLink[] {
  if (openStudy === undefined) return []
  const studies = studiesBelow(means)
  if (studies.length > 0)
    return studies.map((study) => {
      const count = readingsOf(means).filter((reading) => reading.study === study).length
      const whose = worker === undefined ? '' : ` ${worker} `
      const label = `看${whose}${studyWords(studies, study)}的 ${String(count)} 个读数`
      return { label, onOpen: () => openStudy(study) }
    })
  if (timeStudyId === undefined) return []
  const whose = worker === undefined ? '' : ` ${worker} 的`
  const label = `看${whose} ${String(countReadings(means))} 个读数`
  return [{ label, onOpen: () => openStudy(timeStudyId) }]
}
