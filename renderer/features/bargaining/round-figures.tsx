import type { GapLine } from '../../../shared/case/bargaining/gap-line.ts'
import { figureWords } from '../../components/figure-words.ts'

/** How both sides came to where they are on one line, round by round. */
export function RoundFigures({ line }: { readonly line: GapLine }) {
  return (
    <table className="round-figures" aria-label={`${line.name} 各轮报价`}>
      <thead>
        <tr>
          <th scope="col">轮次</th>
          <th scope="col">职工方</th>
          <th scope="col">企业方</th>
          <th scope="col">差距</th>
        </tr>
      </thead>
      <tbody>
        {line.rounds.map(({ number, union, employer, gapYuan }) => (
          <tr key={number}>
            <th scope="row">第 {number} 轮</th>
            <td className="side-cell-union">{figureWords(union ?? undefined)}</td>
            <td className="side-cell-employer">{figureWords(employer ?? undefined)}</td>
            <td className="round-figures-gap">{figureWords(gapYuan ?? undefined)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
