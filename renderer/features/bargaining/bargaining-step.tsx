import { gapTable, type GapTable } from '../../../shared/case/bargaining/gap-table.ts'
import { formatProblem } from '../../../shared/text/problems/format-problem.ts'
import { useCase } from '../step/case-context.ts'
import { useMayWrite } from '../step/may-write.ts'
import { StepFrame } from '../step/step-frame.tsx'
import { NoProposal, NothingToBargain, type Lacking } from './bargaining-empty.tsx'
import { useBargainingActs } from './use-bargaining-acts.ts'
import { BargainingScreen } from './bargaining-screen.tsx'

const title = '一协商：逐行谈工价'
const why = '一次谈一行，双方的数、差多少、怎么达成都留下来。'

/** 一协商. What is lacking before one can talk is said with the step where it is made. */
export function BargainingStep() {
  const { state, productId, go } = useCase()
  const noOperations: Lacking = {
    title: '还没有可以谈的工序',
    line: '先列出工序，量出时间，才有工价可以谈。',
    item: { title: '列出工序', detail: '直接输入，或从 Excel 复制' },
    act: '去列工序',
    onGo: () => go('products'),
  }
  const table = productId === undefined ? undefined : gapTable(state, productId)
  if (table === undefined) return <Lacks lacking={noOperations} />
  if (!table.ok) {
    const [problem] = table.problems
    return (
      <Lacks
        lacking={{
          title: '规则还没有说定',
          line: '没有规则就没有计算价，双方的数没有东西可比。',
          item: { title: '补齐立项', detail: problem === undefined ? '' : formatProblem(problem) },
          act: '去立项',
          onGo: () => go('setup'),
        }}
      />
    )
  }
  if (table.value.lines.length === 0) return <Lacks lacking={noOperations} />
  const hasPrice = table.value.lines.some(({ computedYuan }) => computedYuan !== null)
  if (!hasPrice && table.value.round === null)
    return (
      <Lacks
        lacking={{
          title: '还没有计算价',
          line: '还没有标准工时。先去测时，或录入有出处的资料。',
          item: { title: '量出时间', detail: `${String(table.value.lines.length)} 道工序都还没有标准工时` },
          act: '去测时',
          onGo: () => go('measurement'),
        }}
      />
    )
  if (table.value.round === null && table.value.openCount === table.value.lines.length)
    return <Begin table={table.value} />
  return <BargainingScreen key={productId} title={title} table={table.value} />
}

const noProposal = '还没有提案。先填职工方报价，或从计算价开始。'

function Begin({ table }: { readonly table: GapTable }) {
  return (
    <StepFrame title={title} why={why} notice={{ kind: 'missing', sentence: noProposal }}>
      <NoProposal table={table} acts={useBargainingActs(table)} mayWrite={useMayWrite()} />
    </StepFrame>
  )
}

function Lacks({ lacking }: { readonly lacking: Lacking }) {
  return (
    <StepFrame
      title={title}
      why={why}
      notice={{ kind: 'missing', sentence: lacking.line, onGo: lacking.onGo }}
    >
      <NothingToBargain {...lacking} />
    </StepFrame>
  )
}
