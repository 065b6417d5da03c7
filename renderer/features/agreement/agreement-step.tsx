import { FileExcelOutlined, FilePdfOutlined, FileWordOutlined } from '@ant-design/icons'
import { useMemo, useState } from 'react'
import { useParams } from 'react-router'
import { Icon } from '../../components/icon.tsx'
import { styleWord } from '../../../shared/case/agreement/annex-products.ts'
import { readAgreement } from '../../../shared/case/agreement/read-agreement.ts'
import { readAdvice } from '../../../shared/case/agreement/answer-advice.ts'
import { adviceSentence } from '../../../shared/text/agreement/advice-sentence.ts'
import { caseDocument } from '../../../shared/documents/from-case/case-document.ts'
import { compareFigures } from '../../../shared/documents/from-case/compare-figures.ts'
import { readRecord } from '../../../shared/case/read.ts'
import { heads, versionOf } from '../../../shared/record/version.ts'
import { hostSentence } from '../../../shared/text/host-sentence.ts'
import { ProblemText } from '../../components/problem-text.tsx'
import type { KeyHint } from '../../shell/bars/bottom-bar.tsx'
import { useKeys } from '../../shell/keys/use-keys.ts'
import { useCase } from '../step/case-context.ts'
import { mayExport, useMayWrite } from '../step/may-write.ts'
import { StepFrame } from '../step/step-frame.tsx'
import { AgreementEmpty } from './agreement-empty.tsx'
import { articleNumberOf } from './article-number-of.ts'
import { checkRows } from './export/check-rows.ts'
import { ExportChecks } from './export/export-checks.tsx'
import { useExport } from './export/use-export.ts'
import { missingNotice } from './missing-notice.ts'
import { paperAt } from './papers.ts'
import { PdfPreview } from './preview/pdf-preview.tsx'
import { usePreview } from './preview/use-preview.ts'
import { AnswerColumn } from './questions/answer-column.tsx'
import { nextOpenQuestion } from './questions/next-open-question.ts'
import { openMatters, papersOfStep } from './open-matters.ts'
import './agreement.css'

/** Only what can be done now: write in an open question, go on to the next hole, turn the pages there are. */
const keysOf = (writing: boolean, hasHole: boolean, pages: number): readonly KeyHint[] => [
  ...(writing
    ? [
        { caps: ['Tab'], label: '下一问' },
        { caps: ['Enter'], label: '写入' },
      ]
    : []),
  ...(hasHole ? [{ caps: ['F8'], label: '下一处空白' }] : []),
  ...(pages > 1 ? [{ caps: ['PgUp', 'PgDn'], label: '翻页' }] : []),
]

/** 合同: the very PDF at the left, questions and checks at the right. */
export function AgreementStep() {
  const { copy, state, sync, productId, go } = useCase()
  const { '*': rest = '' } = useParams()
  const paper = paperAt(rest)
  const product = paper.ofProduct ? (productId ?? null) : null
  const sample = copy.library === 'sample'
  const made = useMemo(
    () => caseDocument(state, { kind: paper.kind, productId: product, sample }),
    [state, paper.kind, product, sample],
  )
  const figures = useMemo(
    () => (made.ok ? compareFigures(state, made.model, product) : { compared: 0, different: [] }),
    [state, made, product],
  )
  const agreement = readAgreement(state)
  const inHand = readRecord(state, 'product', productId ?? '')
  const mayWrite = useMayWrite()
  const [openId, setOpenId] = useState<string>()
  const version = useMemo(() => versionOf(heads(state)), [state])
  const preview = usePreview({ copy, sync, kind: paper.kind, productId: product, version, possible: made.ok })
  const pages = preview.current ? preview.shown?.numPages : undefined
  const exporting = useExport({ paper, productId: product, pages })
  const open = agreement.questions.find(({ id }) => id === openId)
  const caption = paper.kind === 'agreement' ? open?.captions[0] : undefined
  const showQuestion = (id: string) => {
    if (paper.kind !== 'agreement') go('agreement')
    setOpenId(id)
  }
  const nextHole = () => {
    const next = nextOpenQuestion(agreement.questions, openId)
    if (next !== undefined) showQuestion(next)
  }
  useKeys([{ id: 'next-hole', chord: { code: 'F8' }, alsoInTextFields: true, run: nextHole }])

  const notice = missingNotice(papersOfStep(state, paper.kind, productId), {
    questions: agreement.questions,
    articleNumber: articleNumberOf,
    onQuestion: showQuestion,
    onSheet: () => go('agreement', '/confirmation'),
    onSetup: () => go('setup'),
    onProducts: () => go('products'),
    onTalks: () => go('bargaining'),
  })
  const word = {
    label: '导出 Word',
    icon: <Icon of={FileWordOutlined} />,
    onPress: () => exporting.export('docx'),
  }
  const workbook = {
    label: '导出 XLSX',
    icon: <Icon of={FileExcelOutlined} />,
    onPress: () => exporting.export('xlsx'),
  }
  const advice = paper.kind === 'agreement' ? readAdvice(state).map(adviceSentence) : []
  const matters = openMatters(state, paper.kind, product)

  return (
    <StepFrame
      title="合同：成文与打印"
      why="数字都来自已锁定的工价表，正文里不能手改。"
      notice={notice}
      keys={keysOf(
        mayWrite && open !== undefined && paper.kind !== 'style-confirmation',
        nextOpenQuestion(agreement.questions, openId) !== undefined,
        pages ?? 0,
      )}
      {...(made.ok && mayExport(sync)
        ? {
            actions: paper.workbook ? ([word, workbook] as const) : ([word] as const),
            primary: {
              label: made.draft ? '导出 PDF 草案' : '导出 PDF',
              icon: <Icon of={FilePdfOutlined} />,
              onPress: () => exporting.export('pdf'),
            },
          }
        : {})}
    >
      <div className="agreement">
        <PdfPreview
          key={`${paper.kind} ${product ?? ''}`}
          paper={paper}
          onPaper={({ rest: next }) => go('agreement', next)}
          style={inHand === undefined ? null : styleWord(state, inHand)}
          pdf={made.ok ? preview.shown : undefined}
          lit={caption === undefined ? undefined : { number: articleNumberOf(caption), caption }}
          instead={
            made.ok ? (
              preview.problem !== undefined && (
                <div className="preview-refused">
                  <ProblemText sentence={`${hostSentence(preview.problem)}。`} />
                </div>
              )
            ) : (
              <AgreementEmpty lacking={made.lacking} onGo={(step) => go(step)} />
            )
          }
        />
        <div className="agreement-side">
          <AnswerColumn
            paper={paper}
            productId={product}
            openId={openId}
            onOpen={setOpenId}
            onNext={nextHole}
          />
          {made.ok && (
            <ExportChecks
              rows={checkRows({ made, figures, matters, advice, preview })}
              exported={exporting.words}
            />
          )}
        </div>
      </div>
    </StepFrame>
  )
}
