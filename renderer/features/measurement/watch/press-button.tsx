import type { PointerEvent, ReactNode } from 'react'

type PressButtonProps = {
  readonly className: string
  readonly label?: string
  readonly disabled?: boolean
  readonly pressed?: boolean
  readonly onPress: (timeStamp: number) => void
  readonly children: ReactNode
}

/** Acts when it is touched, not when it is let go: the time of the touch is the reading. It leaves the focus alone. */
export function PressButton({ className, label, disabled, pressed, onPress, children }: PressButtonProps) {
  const touch = (event: PointerEvent) => {
    if (!event.isPrimary || event.button !== 0) return
    event.preventDefault()
    onPress(event.timeStamp)
  }
  return (
    <button
      type="button"
      className={className}
      aria-label={label}
      aria-pressed={pressed}
      disabled={disabled === true}
      onPointerDown={touch}
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => {
        // A click without a touch before it: Enter, or a screen reader.
        if (event.detail === 0) onPress(event.timeStamp)
      }}
    >
      {children}
    </button>
  )
}
