import type { HostProblem } from '../../../shared/contracts/host-problem.ts'
import { hostSentence } from '../../../shared/text/host-sentence.ts'

/** Nothing can be shown without the host: says so, and what to do. */
export function StartProblem({ problem }: { readonly problem: HostProblem }) {
  return (
    <main role="alert" style={{ padding: 40 }}>
      {hostSentence(problem)}
    </main>
  )
}
