import { dateLiteral } from '../../../shared/dates/date-string.ts'
import { paper } from '../../../shared/documents/public-text.ts'
import { text } from '../../../shared/documents/run.ts'
import type { DerivationAnnex } from '../../../shared/documents/derivation-annex.ts'

/** Small, but it passes through fonts, layout and export, which is where a cold compiler loses its time. */
export const warmUpDocument: DerivationAnnex = {
  kind: 'derivation-annex',
  fileTitle: paper`一`,
  issuedOn: dateLiteral('2014-07-04'),
  furniture: {
    shortTitle: paper`一`,
    number: paper`1`,
    marks: ['draft'],
    verificationCode: null,
    footLeft: { kind: 'initials' },
  },
  articleCaptions: [],
  annexNumber: paper`一`,
  title: paper`一`,
  introduction: [text(paper`一`)],
  rows: [],
  calculator: { label: paper`一`, runs: [] },
}
