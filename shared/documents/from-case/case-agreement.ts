import type { ResolvedBlock, ResolvedPart } from '../../agreement/resolved-agreement.ts'
import { readAgreement, type CaseAgreement } from '../../case/agreement/read-agreement.ts'
import { readRecord } from '../../case/read.ts'
import { answerKey } from '../../agreement/questions.ts'
import { parseDate } from '../../dates/date-string.ts'
import { assertNever } from '../../problems/assert-never.ts'
import type { FoldState } from '../../record/fold-state.ts'
import type { AgreementDocument, ArticleBlock, Chapter, SignatureSide } from '../agreement-document.ts'
import { chineseNumeral } from '../chinese-numeral.ts'
import { paper, type PublicText } from '../public-text.ts'
import { article, blank, bound, hole, text, type Run } from '../run.ts'
import { frameOf, type CasePaper } from './case-paper.ts'
import { dateText, madeText, recordText } from './public-field.ts'

const kindOf = { answer: 'answer', source: 'terms', list: 'terms' } as const

function runOf(part: ResolvedPart): Run {
  switch (part.kind) {
    case 'text':
      return text(madeText(part.text))
    case 'bound': {
      const words = part.form === 'numeral' ? chineseNumeral(Number(part.text)) : part.text
      return bound(recordText(kindOf[part.origin.kind], words))
    }
    case 'hole':
      return hole(madeText(part.label))
    case 'article':
      return article(madeText(part.caption))
    default:
      return assertNever(part)
  }
}

const blockOf = (block: ResolvedBlock): ArticleBlock => {
  const runs = block.parts.map(runOf)
  return block.kind === 'item' ? { kind: 'item', level: block.level, runs } : { kind: block.kind, runs }
}

export const chaptersOf = ({ chapters }: Pick<CaseAgreement, 'chapters'>): readonly Chapter[] =>
  chapters.map(({ title, articles }) => ({
    title: madeText(title),
    articles: articles.map(({ caption, blocks }) => ({
      caption: madeText(caption),
      blocks: blocks.map(blockOf),
    })),
  }))

const partyRun = (state: FoldState, side: 'employer' | 'union'): Run => {
  const name = readRecord(state, 'party', side)?.name?.trim() ?? ''
  if (name === '') return hole(side === 'employer' ? paper`企业方名称` : paper`职工方名称`)
  return text(recordText('party', name))
}

const openingParty = (state: FoldState, side: 'employer' | 'union', label: PublicText) => {
  const represents = readRecord(state, 'party', side)?.represents?.trim() ?? ''
  const behind = represents === '' ? [] : [text(paper`（代表${recordText('party', represents)}）`)]
  return { label, runs: [partyRun(state, side), ...behind] }
}

const openingOf = ({ state, number }: CasePaper): AgreementDocument['opening'] => [
  openingParty(state, 'employer', paper`甲方（企业方）：`),
  openingParty(state, 'union', paper`乙方（职工方）：`),
  { label: paper`编号：`, runs: [number === '' ? hole(paper`协议编号`) : text(number)] },
]

function signatureSide(state: FoldState, side: 'employer' | 'union', seal: PublicText): SignatureSide {
  const day = parseDate(readRecord(state, 'answer', answerKey('signing', 'on'))?.value, { field: 'date' })
  return {
    party: { label: seal, runs: [partyRun(state, side)] },
    representative: { label: paper`首席代表签字：`, runs: [blank('long')] },
    signedOn: { label: paper`签字日期：`, runs: [day.ok ? bound(dateText(day.value)) : blank('long')] },
  }
}

/** A long title breaks before what the agreement is about: short over long. */
function titleLines(title: PublicText): readonly PublicText[] {
  const at = title.search(/劳动定额|工资专项|工资集体/)
  const [first, second] = [title.slice(0, Math.max(at, 0)), title.slice(Math.max(at, 0))]
  return at > 0 && title.length > 14 ? [madeText(first), madeText(second)] : [title]
}

/** 劳动定额专项协议 with everything the case knows written in, without its code. */
export function caseAgreement(about: CasePaper, code: PublicText | null): AgreementDocument {
  const { state } = about
  const agreement = readAgreement(state)
  return {
    kind: 'agreement',
    ...frameOf(about, {
      draft: agreement.draft,
      code,
      footLeft: { kind: 'initials' },
      fileTitle: about.title,
    }),
    titleLines: titleLines(about.title),
    opening: openingOf(about),
    chapters: chaptersOf(agreement),
    signatures: [
      signatureSide(state, 'employer', paper`甲方（盖章）：`),
      signatureSide(state, 'union', paper`乙方（盖章）：`),
    ],
    codeBox: agreement.draft
      ? null
      : {
          codeLabel: paper`本文本核对码`,
          handLabel: paper`念读后手写`,
          note: paper`双方首席代表轮流念出十二位数字，对方核对、手写，无误后签字。`,
        },
  }
}
