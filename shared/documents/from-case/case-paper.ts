import { readRecord } from '../../case/read.ts'
import { agreementArticles } from '../../agreement/chapters.ts'
import { answerKey } from '../../agreement/questions.ts'
import { parseDate, type DateString } from '../../dates/date-string.ts'
import type { FoldState } from '../../record/fold-state.ts'
import type { ArticleCaptions } from '../article-numbers.ts'
import type { DocumentFrame, FootLeft } from '../page-furniture.ts'
import { paper, type PublicText } from '../public-text.ts'
import { article, type Run } from '../run.ts'
import { madeText, recordText } from './public-field.ts'

/** What every document of a case says of itself. */
export type CasePaper = {
  readonly state: FoldState
  readonly sample: boolean
  readonly title: PublicText
  /** Empty while the agreement has none. */
  readonly number: PublicText
  readonly issuedOn: DateString
}

const defaultTitle = paper`劳动定额专项协议`

const dateOf = (value: string | null | undefined): DateString | null => {
  const date = parseDate(value, { field: 'date' })
  return date.ok ? date.value : null
}

/** The document's own date: the day of signing, or the day whose rules the case follows. Never a clock's. */
const issuedOn = (state: FoldState): DateString | null =>
  dateOf(readRecord(state, 'answer', answerKey('signing', 'on'))?.value) ??
  dateOf(readRecord(state, 'terms', 'terms')?.rulesAsOf)

/** Null while the case has no date of its own: no page can be dated by a clock. */
export function readCasePaper(state: FoldState, sample: boolean): CasePaper | null {
  const about = readRecord(state, 'case', 'case')
  const day = issuedOn(state)
  if (day === null) return null
  const title = about?.agreementTitle?.trim() ?? ''
  return {
    state,
    sample: sample || about?.sample === true,
    title: title === '' ? defaultTitle : recordText('case', title),
    number: recordText('case', about?.agreementNumber?.trim() ?? ''),
    issuedOn: day,
  }
}

export const captions: ArticleCaptions = agreementArticles.map(({ caption }) => madeText(caption))

/** The articles that the annexes refer to; a caption that the agreement has not stops the build. */
export type ReferredArticle =
  | '小时工资标准'
  | '标准工时'
  | '产量定额'
  | '计算单价'
  | '舍入的规则'
  | '协商调整额'
  | '新品测定程序'
  | '试行与复核'

export const refer = (caption: ReferredArticle): Run => article(madeText(caption))

type FrameParts = {
  readonly draft: boolean
  readonly code: PublicText | null
  readonly footLeft: FootLeft
  readonly fileTitle: PublicText
}

/** A draft carries no code: nobody accepted it, and nobody should read it aloud as accepted. */
export const frameOf = (about: CasePaper, parts: FrameParts): DocumentFrame => ({
  furniture: {
    shortTitle: about.title,
    number: about.number,
    marks: [
      ...(about.sample ? (['demonstration'] as const) : []),
      ...(parts.draft ? (['draft'] as const) : []),
    ],
    verificationCode: parts.draft ? null : parts.code,
    footLeft: parts.footLeft,
  },
  fileTitle: parts.fileTitle,
  issuedOn: about.issuedOn,
})
