import { useEffect, useState } from 'react'
import type { HostProblem } from '../../../../shared/contracts/host-problem.ts'
import type { CaseDocumentKind } from '../../../../shared/documents/from-case/case-document.ts'
import { callHost } from '../../../host/call.ts'
import type { SyncState, WorkingCopy } from '../../../database/working-copy.ts'
import { loadPdf, type OpenPdf } from './load-pdf.ts'

export type Preview = {
  /** The pages last made; they stay in view while newer ones are on the way. */
  readonly shown: OpenPdf['pdf'] | undefined
  /** The pages are those of the case as it is now. */
  readonly current: boolean
  readonly problem: HostProblem | undefined
}

type Shown = { readonly key: string; readonly open?: OpenPdf; readonly problem?: HostProblem }

type Asked = {
  readonly copy: WorkingCopy
  readonly sync: SyncState
  readonly kind: CaseDocumentKind
  readonly productId: string | null
  readonly version: string
  /** Whether the case holds what the page cannot be made without. */
  readonly possible: boolean
}

const settleMilliseconds = 120
const retryMilliseconds = 500
const mostTries = 12

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

async function make(
  { copy, kind, productId, version }: Asked,
  given: () => boolean,
): Promise<Omit<Shown, 'key'>> {
  for (let tries = 1; ; tries += 1) {
    const answer = await callHost(copy.library, 'readDocument', {
      parameters: { caseId: copy.caseId },
      body: { kind, productId, format: 'pdf', version },
    })
    if (answer.ok) return { open: await loadPdf(answer.value) }
    if (answer.problem.code !== 'version-behind' || tries === mostTries || given())
      return { problem: answer.problem }
    await pause(retryMilliseconds)
  }
}

/** The very PDF of the case as it is now, as soon as the host has every change of it. */
export function usePreview(asked: Asked): Preview {
  const { copy, sync, kind, productId, version, possible } = asked
  const [shown, setShown] = useState<Shown>()
  const [paper, setPaper] = useState('')
  const key = `${kind} ${productId ?? ''} ${version}`
  const ready = possible && sync.kind !== 'writing' && sync.kind !== 'refused'
  const thisPaper = `${kind} ${productId ?? ''}`
  if (paper !== thisPaper) {
    setPaper(thisPaper)
    setShown(undefined)
  }

  useEffect(() => {
    if (!ready) return
    let stale = false
    const given = () => stale
    const timer = setTimeout(async () => {
      const made = await make({ copy, sync, kind, productId, version, possible }, given)
      if (stale) made.open?.close()
      else setShown({ key, ...made })
    }, settleMilliseconds)
    return () => {
      stale = true
      clearTimeout(timer)
    }
    // A change of `sync` matters only through `ready`.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [copy, kind, productId, version, ready, key])

  useEffect(() => () => shown?.open?.close(), [shown])

  return {
    shown: shown?.open?.pdf,
    current: shown?.key === key,
    problem: shown?.problem,
  }
}
