import type { ComponentType } from 'react'

type Shape = ComponentType<{
  readonly className?: string
  readonly 'aria-hidden'?: true
  readonly 'aria-label'?: string
}>

type IconProps = {
  /** One of Ant Design's outlined set. */
  readonly of: Shape
  readonly className?: string
  /** Only where no word stands beside it: what a screen reader says in its place. */
  readonly label?: string
}

/**
 * Every icon of the page. Ant Design gives each one its English name, which would stand in the name of the button
 * around it (`plus 新建案卷`); the word beside an icon already says it, so it is hidden from screen readers.
 */
export function Icon({ of: Shape, className, label }: IconProps) {
  const spoken = label === undefined ? { 'aria-hidden': true as const } : { 'aria-label': label }
  return <Shape {...(className === undefined ? {} : { className })} {...spoken} />
}
