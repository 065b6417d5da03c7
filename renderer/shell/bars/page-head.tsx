import type { ReactNode } from 'react'
import { Button, Tooltip } from 'antd'
import './page-head.css'

export type HeadAction = {
  readonly label: string
  readonly icon?: ReactNode
  /** The way onward carries its arrow behind the words. */
  readonly iconAtEnd?: boolean
  readonly onPress: () => void
  /** Closed, with the sentence that says why. */
  readonly closedBecause?: string
}

export type PageHeadProps = {
  readonly title: string
  readonly why?: ReactNode
  /** The step's views, one of them shown. */
  readonly views?: ReactNode
  /** At most two, outlined. */
  readonly actions?: readonly [] | readonly [HeadAction] | readonly [HeadAction, HeadAction]
  /** The way out of the step; the only filled button of the head. */
  readonly primary?: HeadAction
}

export function PageHead({ title, why, views, actions = [], primary }: PageHeadProps) {
  return (
    <div className="page-head-frame" data-region="page-head">
      <div className="page-head">
        <h1 className="page-head-title">{title}</h1>
        {views !== undefined && <div className="page-head-views">{views}</div>}
        {why !== undefined && <p className="page-head-why">{why}</p>}
        <div className="page-head-actions">
          {actions.map((action) => (
            <HeadButton key={action.label} action={action} type="default" />
          ))}
          {primary !== undefined && <HeadButton action={primary} type="primary" />}
        </div>
      </div>
    </div>
  )
}

function HeadButton({ action, type }: { readonly action: HeadAction; readonly type: 'default' | 'primary' }) {
  const closed = action.closedBecause !== undefined
  const button = (
    <Button
      type={type}
      icon={action.icon}
      iconPlacement={action.iconAtEnd === true ? 'end' : 'start'}
      disabled={closed}
      onClick={action.onPress}
    >
      {action.label}
    </Button>
  )
  return closed ? <Tooltip title={action.closedBecause}>{button}</Tooltip> : button
}
