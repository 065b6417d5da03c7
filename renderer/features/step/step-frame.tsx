import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { summarizeState } from '../../../shared/case/case-summary.ts'
import { listRecords } from '../../../shared/case/read.ts'
import { BottomBar, type BottomNotice, type KeyHint } from '../../shell/bars/bottom-bar.tsx'
import { PageHead, type PageHeadProps } from '../../shell/bars/page-head.tsx'
import { ProductChooser } from '../../shell/bars/product-chooser.tsx'
import { CaseShell } from '../../shell/case-shell.tsx'
import { chordOf } from '../../shell/keys/command-chord.ts'
import { chordWords } from '../../shell/keys/chord-words.ts'
import { useKeyHelp } from '../../shell/keys/use-key-help.tsx'
import { GuideStrip } from '../guide/guide-strip.tsx'
import { CaseSavedMark } from './case-saved-mark.tsx'
import { CaseNotices } from './case-notices.tsx'
import { useCase } from './case-context.ts'
import { useCaseMenu } from './use-case-menu.ts'
import { useMayWrite } from './may-write.ts'
import { RunningWatchBar } from './running-watch-bar.tsx'
import { stepView } from './step-words.ts'
import { useStepKeys } from './use-step-keys.ts'

export type StepFrameProps = PageHeadProps & {
  readonly notice: BottomNotice
  readonly keys?: readonly KeyHint[]
  /** Keys of this step that the bottom bar has no room for; F1 lists them too. */
  readonly moreKeys?: readonly KeyHint[]
  readonly children: ReactNode
}

const caseKeys: readonly KeyHint[] = [
  { caps: ['Ctrl 1', '…', 'Ctrl 6'], label: '去六个步骤' },
  { caps: [chordWords(chordOf('library'))], label: '回案卷库' },
  { caps: [chordWords(chordOf('save-case-file'))], label: '另存一份案卷文件' },
  { caps: [chordWords(chordOf('undo'))], label: '撤销上一笔改动' },
  { caps: [chordWords(chordOf('redo'))], label: '重做' },
]

/** The shell around one step: top bar, page head, content, what is missing, and the saved mark. */
export function StepFrame({ notice, keys, moreKeys = [], children, ...head }: StepFrameProps) {
  const { copy, state, undo, redo, step, steps, productId, go, chooseProduct, takeBack } = useCase()
  const navigate = useNavigate()
  const mayWrite = useMayWrite()
  useStepKeys()
  const caseMenu = useCaseMenu()
  const help = useKeyHelp([...(keys ?? []), ...moreKeys], caseKeys)
  const { name } = summarizeState(state)
  const products = listRecords(state, 'product')
  const countOf = (id: string) => listRecords(state, 'operation').filter((one) => one.productId === id).length
  return (
    <CaseShell
      caseName={name ?? '未命名案卷'}
      caseSummary={`${String(products.length)} 个产品`}
      sample={copy.library === 'sample'}
      steps={steps.map(stepView)}
      currentStep={step}
      onStep={(key) => go(key)}
      onLibrary={() => void navigate('/')}
      caseMenu={caseMenu}
      onHelp={help.show}
      {...(mayWrite
        ? {
            undo: {
              what: undo?.label,
              lasting: undo?.lasting !== undefined,
              onPress: () => takeBack('undo'),
            },
            redo: { what: redo?.label, onPress: () => takeBack('redo') },
          }
        : {})}
      chooser={
        products.length > 0 && (
          <ProductChooser
            products={products.map((product) => ({
              id: product.id,
              name: product.name ?? '未命名产品',
              detail: `${product.code ?? ''} 第 ${product.version ?? '1'} 版 · ${String(countOf(product.id))} 道工序`,
            }))}
            currentId={productId}
            onChoose={chooseProduct}
          />
        )
      }
      notices={
        <>
          <CaseNotices />
          {copy.library === 'sample' && (
            <GuideStrip step={step} onStep={(key) => go(key)} onLibrary={() => void navigate('/')} />
          )}
          <RunningWatchBar />
        </>
      }
      head={<PageHead {...head} />}
      bottom={
        <BottomBar notice={notice} {...(keys === undefined ? {} : { keys })} saved={<CaseSavedMark />} />
      }
    >
      {children}
      {help.dialog}
    </CaseShell>
  )
}
