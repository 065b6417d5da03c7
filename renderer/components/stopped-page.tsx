import { useEffect, useRef, type ReactNode } from 'react'
import { CloseCircleOutlined } from '@ant-design/icons'
import { Icon } from './icon.tsx'
import './stopped-page.css'

type StoppedPageProps = {
  readonly title: string
  readonly lines: readonly string[]
  /** The ways on; at most one filled. */
  readonly acts?: ReactNode
  readonly children?: ReactNode
}

/** In place of a page that cannot be shown: what happened, what is safe, and the ways on. */
export function StoppedPage({ title, lines, acts, children }: StoppedPageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <main className="stopped-page">
      <div className="stopped-page-inside">
        <Icon of={CloseCircleOutlined} className="stopped-page-icon" />
        <div role="alert">
          <h1 ref={heading} tabIndex={-1} className="stopped-page-title">
            {title}
          </h1>
          {lines.map((line) => (
            <p key={line} className="stopped-page-line">
              {line}
            </p>
          ))}
        </div>
        {acts !== undefined && <div className="stopped-page-acts">{acts}</div>}
        {children}
      </div>
    </main>
  )
}
