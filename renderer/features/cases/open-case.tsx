import { Suspense, useEffect, useState } from 'react'
import { useLocation, useNavigate, useParams, useSearchParams } from 'react-router'
import { listRecords } from '../../../shared/case/read.ts'
import { stepStates } from '../../../shared/case/steps/step-states.ts'
import { useWorkingCopy } from '../../database/use-working-copy.ts'
import type { WorkingCopy } from '../../database/working-copy.ts'
import { stepOrder, type StepKey } from '../../shell/steps.ts'
import { CaseContext, type Said } from '../step/case-context.ts'
import { mergeFile } from './merge-file.ts'
import { saidOf } from './said-on-the-way.ts'
import { fetchSteps, steps } from './step-screens.tsx'

const isStep = (text: string | undefined): text is StepKey => stepOrder.some((step) => step === text)

type OpenCaseProps = { readonly copy: WorkingCopy; readonly reopen: () => void }

/** One case on the screen: which step and which product, by the address. */
export function OpenCaseScreen({ copy, reopen }: OpenCaseProps) {
  const snapshot = useWorkingCopy(copy)
  const navigate = useNavigate()
  const { step: named } = useParams()
  const [search, setSearch] = useSearchParams()
  const step = isStep(named) ? named : 'setup'
  const products = listRecords(snapshot.state, 'product')
  const asked = search.get('product')
  const productId = (products.find(({ id }) => id === asked) ?? products.at(-1))?.id
  const base = `${copy.library === 'sample' ? '/sample' : ''}/case/${copy.caseId}`
  const query = productId === undefined ? '' : `?product=${productId}`
  const Step = steps[step]
  useEffect(() => {
    const idle = setTimeout(fetchSteps, 300)
    return () => clearTimeout(idle)
  }, [])
  const [said, setSaid] = useState<Said | undefined>(saidOf(useLocation().state))
  const say = (words: string | undefined, tone: Said['tone'] = 'plain') =>
    setSaid(words === undefined ? undefined : { words, tone })
  const merge = async () => {
    const merged = await mergeFile(copy)
    if (merged === undefined) return
    say(merged.words, merged.refused === true ? 'refused' : 'plain')
    if (merged.changed) reopen()
  }
  const takeBack = async (which: 'undo' | 'redo') => {
    const entry = await copy[which]()
    if (entry === undefined || entry.place === '') return
    const isHere = entry.place.split(/[?/]/)[0] === step && !entry.place.includes('?')
    if (!isHere) void navigate(`${base}/${entry.place}${entry.place.includes('?') ? '' : query}`)
  }
  return (
    <CaseContext
      value={{
        ...snapshot,
        copy,
        reopen,
        said,
        say,
        mergeFile: () => void merge(),
        step,
        productId,
        steps: stepStates(snapshot.state, productId),
        go: (next, rest = '') => void navigate(`${base}/${next}${rest}${query}`),
        chooseProduct: (id) => setSearch({ product: id }),
        takeBack: (which) => void takeBack(which),
      }}
    >
      <Suspense fallback={null}>
        <Step />
      </Suspense>
    </CaseContext>
  )
}
