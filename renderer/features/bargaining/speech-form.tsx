import { Button, Input, Segmented } from 'antd'
import { useState } from 'react'
import { sides, type Side } from '../../../shared/bargaining/side.ts'
import { sideNames } from './bargaining-words.ts'

type SpeechFormProps = {
  readonly initialSide: Side
  readonly onSpeak: (side: Side, text: string) => void
  readonly onClose: () => void
}

/** 记发言: one fact, both sides may read it. */
export function SpeechForm({ initialSide, onSpeak, onClose }: SpeechFormProps) {
  const [side, setSide] = useState(initialSide)
  const [text, setText] = useState('')
  const said = text.trim()
  const keep = () => {
    if (said === '') return
    onSpeak(side, said)
    onClose()
  }
  return (
    <section className="line-panel-form" aria-label="记发言">
      <Segmented
        aria-label="谁的发言"
        block
        size="small"
        value={side}
        options={sides.map((value) => ({ value, label: sideNames[value] }))}
        onChange={setSide}
      />
      <Input.TextArea
        autoFocus
        rows={3}
        aria-label="发言内容"
        placeholder="双方都可以看"
        maxLength={1000}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.code === 'Escape') onClose()
          if (event.code === 'Enter' && event.ctrlKey) {
            event.stopPropagation()
            keep()
          }
        }}
      />
      <div className="line-panel-pair">
        <Button onClick={onClose}>不记了</Button>
        <Button disabled={said === ''} onClick={keep}>
          记下发言
        </Button>
      </div>
    </section>
  )
}
