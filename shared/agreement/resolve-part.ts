import { parseDate } from '../dates/date-string.ts'
import { assertNever } from '../problems/assert-never.ts'
import { paperDate } from '../terms/paper-date.ts'
import type { TextPart } from './agreement-text.ts'
import { namesLackingAnnex } from './lacking-annex.ts'
import type { QuestionField } from './question.ts'
import { findAnswerPlace, questionOf, type AnswerKey } from './questions.ts'
import type { AgreementInputs, ResolvedPart } from './resolved-agreement.ts'
import { listSources, sources, type SourceId } from './source-id.ts'

/** Answers that passed their checks, by key. */
export type SoundAnswers = ReadonlyMap<string, string>

const printed = (field: QuestionField, given: string): string => {
  switch (field.kind) {
    case 'percent':
      return `${given}%`
    case 'date': {
      const day = parseDate(given, { field: 'date' })
      return day.ok ? paperDate(day.value) : given
    }
    case 'count':
    case 'decimal':
    case 'choice':
    case 'words':
      return given
    default:
      return assertNever(field)
  }
}

const holeLabel = (title: string, field: QuestionField, alone: boolean): string => {
  const question = title.replace(/？$/, '')
  return alone ? question : `${question}（${field.label}）`
}

const resolveAnswer = (key: AnswerKey, answers: SoundAnswers): ResolvedPart => {
  const origin = { kind: 'answer', key } as const
  const place = findAnswerPlace(key)
  if (place === undefined) throw new TypeError(`no question asks ${key}`)
  const { field, questionId } = place
  const given = answers.get(key)
  if (given === undefined) {
    const { title, fields } = questionOf(questionId)
    return { kind: 'hole', label: holeLabel(title, field, Object.keys(fields).length === 1), origin }
  }
  const form = field.kind === 'count' && field.print === 'numeral' ? 'numeral' : 'plain'
  return { kind: 'bound', text: printed(field, given), form, origin }
}

const resolveSource = (id: SourceId, inputs: AgreementInputs): readonly ResolvedPart[] => {
  const text = inputs.sources[id]
  const origin = { kind: 'source', source: id } as const
  if (text !== undefined && namesLackingAnnex(text))
    return [{ kind: 'hole', label: `${sources[id].label}（没有附件二和附件四，请写明）`, origin }]
  if (text === undefined) return [{ kind: 'hole', label: sources[id].label, origin }]
  return text === '' ? [] : [{ kind: 'bound', text, form: 'plain', origin }]
}

const resolveAllowanceParts = ({ allowanceParts }: AgreementInputs): readonly ResolvedPart[] => {
  const origin = { kind: 'list', list: 'allowance-parts' } as const
  if (allowanceParts.length === 0)
    return [{ kind: 'hole', label: listSources['allowance-parts'].label, origin }]
  return allowanceParts.flatMap(({ name, percent }, index): readonly ResolvedPart[] => [
    ...(index === 0 ? [] : [{ kind: 'text', text: '、' } as const]),
    { kind: 'bound', text: name, form: 'plain', origin },
    { kind: 'bound', text: percent, form: 'plain', origin },
  ])
}

export const resolvePart = (
  part: TextPart,
  inputs: AgreementInputs,
  answers: SoundAnswers,
): readonly ResolvedPart[] => {
  switch (part.kind) {
    case 'text':
    case 'fixed':
      return [{ kind: 'text', text: part.text }]
    case 'article':
      return [part]
    case 'answer':
      return [resolveAnswer(part.key, answers)]
    case 'source':
      return resolveSource(part.source, inputs)
    case 'list':
      return resolveAllowanceParts(inputs)
    default:
      return assertNever(part)
  }
}
