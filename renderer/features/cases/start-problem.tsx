import type { HostProblem } from '../../../shared/contracts/host-problem.ts'
import { hostSentence } from '../../../shared/text/host-sentence.ts'
import { StoppedPage } from '../../components/stopped-page.tsx'

/** Nothing can be shown without the host: says so, and what to do. */
export function StartProblem({ problem }: { readonly problem: HostProblem }) {
  return <StoppedPage title="案卷库没有打开" lines={[`${hostSentence(problem)}。`]} />
}
