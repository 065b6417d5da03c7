import { useEffect, useState } from 'react'
import { cutWordsAt, cutWordsIn } from './cut-words.ts'
import './cut-text.css'

type Shown = { readonly words: string; readonly left: number; readonly top: number; readonly above: boolean }

const patienceMilliseconds = 300
/** The whole of a long entry stays on the page. */
const room = 420

function place(target: Element, words: string): Shown {
  const { left, top, bottom } = target.getBoundingClientRect()
  const above = bottom > window.innerHeight - 80
  return {
    words,
    above,
    left: Math.max(8, Math.min(left, window.innerWidth - room)),
    top: above ? top - 6 : bottom + 6,
  }
}

/** Where a list cuts its words with …, the whole of them, for the pointer and for the focus of the keyboard. */
export function CutText() {
  const [shown, setShown] = useState<Shown>()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const show = (target: EventTarget | null, wordsOf: (element: Element) => string | undefined) => {
      clearTimeout(timer)
      setShown(undefined)
      if (!(target instanceof Element)) return
      timer = setTimeout(() => {
        const words = target.isConnected ? wordsOf(target) : undefined
        if (words !== undefined) setShown(place(target, words))
      }, patienceMilliseconds)
    }
    const hide = () => {
      clearTimeout(timer)
      setShown(undefined)
    }
    const point = (event: PointerEvent) => {
      if (event.pointerType === 'mouse') show(event.target, cutWordsAt)
    }
    const focus = (event: FocusEvent) => {
      if (event.target instanceof Element && event.target.matches(':focus-visible'))
        show(event.target, cutWordsIn)
    }
    document.addEventListener('pointerover', point)
    document.addEventListener('focusin', focus)
    document.addEventListener('pointerdown', hide)
    document.addEventListener('keydown', hide)
    document.addEventListener('scroll', hide, true)
    return () => {
      hide()
      document.removeEventListener('pointerover', point)
      document.removeEventListener('focusin', focus)
      document.removeEventListener('pointerdown', hide)
      document.removeEventListener('keydown', hide)
      document.removeEventListener('scroll', hide, true)
    }
  }, [])
  if (shown === undefined) return null
  const { words, left, top, above } = shown
  return (
    <div className={above ? 'cut-text cut-text-above' : 'cut-text'} role="tooltip" style={{ left, top }}>
      {words}
    </div>
  )
}
