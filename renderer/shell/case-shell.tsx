import type { ReactNode } from 'react'
import { TopBar, type TopBarProps } from './bars/top-bar.tsx'
import { useRegionKeys } from './keys/use-region-keys.ts'
import './case-shell.css'

type CaseShellProps = TopBarProps & {
  /** Bars under the top bar: a refused write, a watch that runs on. */
  readonly notices?: ReactNode
  /** The page head. */
  readonly head?: ReactNode
  /** The bottom bar. */
  readonly bottom?: ReactNode
  readonly children?: ReactNode
}

/** The frame of every screen of a case. It knows no route and no record: all of it comes in by props. */
export function CaseShell({ notices, head, bottom, children, ...topBar }: CaseShellProps) {
  useRegionKeys()
  return (
    <div className="case-shell">
      <TopBar {...topBar} />
      {notices}
      <main className="case-shell-main">
        {head}
        <div className="case-shell-content" data-region="content" tabIndex={-1}>
          {children}
        </div>
      </main>
      {bottom}
    </div>
  )
}
