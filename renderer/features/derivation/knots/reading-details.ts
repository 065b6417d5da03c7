import type { DerivationInput, DerivationStep } from '../../../../shared/derivation/derivation.ts'
import { figureText } from '../../../../shared/text/derivation/figure-text.ts'
import { countedItems, meanWords, sentenceSigns } from '../../../../shared/text/derivation/step-sum.ts'
import type { KnotDetail, KnotLink } from '../../../components/derivation/derivation-view.ts'
import type { DerivationContext } from '../derivation-context.ts'

const isReading = ({ name }: DerivationInput): boolean => name === 'reading' || name === 'rated-reading'

/** Every mean of an element below a step, in order. */
export const elementMeans = (step: DerivationStep): readonly DerivationStep[] =>
  step.rule === 'element-mean'
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

const leftOutReasons = (mean: DerivationStep): string =>
  mean.inputs
    .flatMap(({ cycle, excluded }) =>
      excluded === undefined ? [] : `，剔除第 ${String(cycle ?? 0)} 次（${excluded.reason}）`,
    )
    .join('')

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
      how: `${meanWords(mean, sentenceSigns)}，${String(countedItems(mean).length)} 个读数的平均${leftOutReasons(mean)}`,
      readings: mean.inputs.filter(isReading).map(({ value, cycle, excluded }, index) => ({
        key: String(cycle ?? index),
        value: figureText(value).text,
        ...(excluded === undefined ? {} : { leftOutBecause: excluded.reason }),
      })),
    }
  })

/** 看 80 个读数: to the study they come from. */
export function readingsLink(
  means: readonly DerivationStep[],
  timeStudyId: string | undefined,
  { openStudy }: DerivationContext,
  worker?: string,
): readonly KnotLink[] {
  if (openStudy === undefined || timeStudyId === undefined) return []
  const whose = worker === undefined ? '' : ` ${worker} 的`
  const label = `看${whose} ${String(countReadings(means))} 个读数`
  return [{ label, onOpen: () => openStudy(timeStudyId) }]
}
