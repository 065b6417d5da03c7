import { CheckOutlined, ExclamationCircleOutlined } from '@ant-design/icons'
import { Icon } from '../../../components/icon.tsx'
import { twoDecimals } from '../../../../shared/case/measurement/element-figures.ts'
import type { StudyFigure } from '../../../../shared/case/measurement/derive-study.ts'
import type { Figures } from '../../../../shared/case/measurement/figures.ts'
import type { Requirement } from '../../../../shared/case/measurement/requirement.ts'
import { isRated, studyRating } from '../../../../shared/case/measurement/study-rating.ts'
import type { StudyTerms } from '../../../../shared/case/measurement/study-terms.ts'
import type { Study } from '../../../../shared/case/measurement/study.ts'
import { formatApproximatePercent } from '../../../../shared/numbers/approximate.ts'
import { decimalsOnScreen, displayRatio } from '../../../../shared/numbers/display.ts'
import { minus, oneRatio, plus, ratioOf, type Ratio } from '../../../../shared/numbers/ratio.ts'
import { round } from '../../../../shared/numbers/round.ts'
import { ratingFactor } from '../../../../shared/measurement/rating/performance-rating.ts'
import { Figure } from '../../../components/figure.tsx'
import { countingUnitOf } from '../../derivation/figure-context.ts'
import { useCase } from '../../step/case-context.ts'
import { elementWords, needWords } from '../need-words.ts'

type ResultChainProps = {
  readonly study: Study
  readonly figures: Figures
  readonly requirement: Requirement
  readonly terms: StudyTerms
  readonly open: StudyFigure | undefined
  readonly onOpen: (figure: StudyFigure) => void
}

const shown = (value: Ratio | null): string | undefined =>
  value === null ? undefined : round(value, twoDecimals)

const factorWords = (study: Study): string => {
  if (!isRated(study)) return '未评定'
  const rating = studyRating(study)
  return rating.ok ? `× ${displayRatio(ratingFactor(rating.value), decimalsOnScreen).text}` : '× —'
}

const allowanceFactor = ({ allowance }: StudyTerms): string => {
  if (allowance === null) return '× —'
  const ratio = ratioOf(allowance.ratio)
  const factor = allowance.base === 'normal-time' ? plus(oneRatio, ratio) : minus(oneRatio, ratio)
  return `${allowance.base === 'normal-time' ? '×' : '÷'} ${displayRatio(factor, decimalsOnScreen).text}`
}

/** 平均 × 评定 × 宽放, with the error reached and whether it is enough. */
export function ResultChain({ study, figures, requirement, terms, open, onOpen }: ResultChainProps) {
  const { observed, normal, standard, precision } = figures
  const unit = countingUnitOf(useCase().state, study.operationId)
  const opens = (figure: StudyFigure) => ({ open: open === figure, onOpen: () => onOpen(figure) })
  return (
    <section className="review-card result-chain" aria-label="结果">
      <Link name="平均" value={shown(observed)} {...opens('observed')} />
      <span className={`result-chain-factor${isRated(study) ? '' : ' review-todo'}`}>
        {factorWords(study)}
      </span>
      <Link name="正常时间" value={shown(normal)} {...opens('normal')} />
      <span className="result-chain-factor">{allowanceFactor(terms)}</span>
      <Link name="标准工时" unit={`秒/${unit}`} value={standard?.seconds} {...opens('standard')} />
      <div className="result-chain-end">
        <div className="result-chain-link">
          <span className="result-chain-name">抽样误差</span>
          <span className="result-chain-side">
            {precision === null ? '—' : `±${formatApproximatePercent(precision.relative, 1)}`}
          </span>
        </div>
        <Enough requirement={requirement} study={study} />
      </div>
      {requirement.kind === 'known' && requirement.remaining > 0 && (
        <p className="result-chain-why">
          还差 {requirement.remaining} 个周程：{needWords(requirement, study.method.elements)}
          {precision !== null && '；抽样误差是整道工序的'}。
        </p>
      )}
    </section>
  )
}

type EnoughProps = { readonly requirement: Requirement; readonly study: Study }

/** The count of the element that asks for most, which is its own and not the study's. */
function Enough({ requirement, study }: EnoughProps) {
  const known = requirement.kind === 'known' ? requirement : undefined
  const enough = known?.remaining === 0
  const title =
    known === undefined ? undefined : `${elementWords(known.decides.elementId, study.method.elements)}的读数`
  const number = study.method.elements.findIndex(({ elementId }) => elementId === known?.decides.elementId)
  return (
    <div
      title={title}
      className={enough ? 'result-chain-link result-chain-done' : 'result-chain-link result-chain-todo'}
    >
      <span className="result-chain-name">
        {enough ? '测够了' : '未测够'}
        {known !== undefined && ` · 单元 ${String(number + 1)}`}
      </span>
      <span className="result-chain-side">
        {enough ? <Icon of={CheckOutlined} /> : <Icon of={ExclamationCircleOutlined} />}{' '}
        {known === undefined
          ? `${String(requirement.measured)} / —`
          : `${String(known.decides.valid)} / ${String(known.needed)}`}
      </span>
    </div>
  )
}

type LinkProps = {
  readonly name: string
  readonly unit?: string
  readonly value: string | undefined
  readonly open: boolean
  readonly onOpen: () => void
}

function Link({ name, unit, value, open, onOpen }: LinkProps) {
  return (
    <div className="result-chain-link">
      <span className="result-chain-name">
        {name} {unit !== undefined && <span className="review-quiet">{unit}</span>}
      </span>
      <Figure value={value} label={name} size="result" open={open} onOpen={onOpen} />
    </div>
  )
}
