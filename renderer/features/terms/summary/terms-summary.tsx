import { listRecords, readRecord } from '../../../../shared/case/read.ts'
import { coefficientSentence } from '../../../../shared/case/terms/coefficient-sentence.ts'
import { readAgreementSkills } from '../../../../shared/case/terms/agreement-sources.ts'
import { useCase } from '../../step/case-context.ts'
import { gradeLines } from '../grade-lines.ts'
import { useTermsForm } from '../terms-form.ts'
import { summarizeTerms, type SummaryPart } from './summary-text.ts'

const sides = [
  { side: 'employer', label: '甲方（企业方）' },
  { side: 'union', label: '乙方（职工方）' },
] as const

/** How the agreement will say it; changes with every entry. */
export function TermsSummary({ title }: { readonly title: string }) {
  const { state } = useCase()
  const { shown, suggested, titleSuggested } = useTermsForm()
  const grades = listRecords(state, 'work-grade')
  const tiers = gradeLines(grades, shown.baseHourlyYuan ?? null)
  const lines = summarizeTerms({
    terms: shown,
    coefficients: coefficientSentence(state),
    skills: readAgreementSkills(state),
    allowances: listRecords(state, 'allowance-part'),
    grades: grades.map(({ name, coefficient }, index) => ({
      name: name ?? '',
      coefficient: coefficient ?? '',
      hourlyYuan: tiers[index]?.hourlyYuan,
    })),
  })
  return (
    <aside className="terms-summary" aria-label="合同里会这样写">
      <div className="terms-summary-head">
        <h2 className="terms-summary-caption">合同里会这样写</h2>
        {(suggested.length > 0 || titleSuggested) && (
          <span className="terms-quiet">含还没写进案卷的建议值</span>
        )}
      </div>
      <div className="terms-paper" role="region" aria-label="条款" tabIndex={0}>
        <p className="terms-paper-title">{title}</p>
        <Opening />
        {lines.map((line) => (
          <p key={line.title} className="terms-paper-line">
            <b className="terms-paper-caption">（{line.title}）</b>
            {line.parts.map((part, index) => (
              // Parts never move within a line.
              <Part key={index} part={part} />
            ))}
          </p>
        ))}
      </div>
    </aside>
  )
}

function Opening() {
  const { state } = useCase()
  const people = listRecords(state, 'representative')
  const number = readRecord(state, 'case', 'case')?.agreementNumber ?? ''
  return (
    <dl className="terms-paper-parties">
      {sides.map(({ side, label }) => {
        const { name = '', represents = '' } = readRecord(state, 'party', side) ?? {}
        const chief = people.find((one) => one.side === side && one.chief === true)
        return (
          <div key={side} className="terms-paper-party">
            <dt>{label}：</dt>
            <dd>
              <Part part={name ? { kind: 'value', text: name } : hole} />
              {represents ? `（代表${represents}）` : ''}
              <br />
              首席代表：
              <Part part={chief?.name ? { kind: 'value', text: chief.name } : hole} />
              {chief?.post ? `（${chief.post}）` : ''}
            </dd>
          </div>
        )
      })}
      {number !== '' && (
        <div className="terms-paper-party">
          <dt>编号：</dt>
          <dd>{number}</dd>
        </div>
      )}
    </dl>
  )
}

const hole: SummaryPart = { kind: 'hole', text: '待定' }

function Part({ part }: { readonly part: SummaryPart }) {
  if (part.kind === 'words') return part.text
  return <span className={`terms-part-${part.kind}`}>{part.text}</span>
}
