import { useEffect, useEffectEvent, useRef } from 'react'

/** Words that change with every frame, written into one text node so that nothing around them is drawn anew. */
export function TickingText({
  read,
  className,
}: {
  readonly read: () => string
  readonly className?: string
}) {
  const place = useRef<HTMLSpanElement>(null)
  const readNow = useEffectEvent(read)
  useEffect(() => {
    const element = place.current
    if (element === null) return
    const text = document.createTextNode(readNow())
    element.append(text)
    let frame = 0
    const tick = () => {
      const words = readNow()
      if (text.data !== words) text.data = words
      frame = requestAnimationFrame(tick)
    }
    frame = requestAnimationFrame(tick)
    return () => {
      cancelAnimationFrame(frame)
      text.remove()
    }
  }, [])
  return <span ref={place} className={className} aria-hidden="true" />
}
