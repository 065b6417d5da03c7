import { CloseOutlined, LeftOutlined, RightOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { Icon } from '../../components/icon.tsx'
import { stepName, stepOrder, type StepKey } from '../../shell/steps.ts'
import { closeGuide, useGuideOpen } from './guide-open.ts'
import { guideWords } from './guide-words.ts'
import './guide-strip.css'

type GuideStripProps = {
  readonly step: StepKey
  readonly onStep: (step: StepKey) => void
  readonly onLibrary: () => void
}

/** 示例导览: leads through the six steps of the demonstration, one sentence each. */
export function GuideStrip({ step, onStep, onLibrary }: GuideStripProps) {
  const open = useGuideOpen()
  if (!open) return null
  const index = stepOrder.indexOf(step)
  const before = stepOrder[index - 1]
  const next = stepOrder[index + 1]
  return (
    <section className="guide-strip" aria-label="示例导览" data-region="guide">
      <span className="guide-strip-place">
        示例导览 {index + 1}/{stepOrder.length}
      </span>
      <p className="guide-strip-words" role="status">
        {guideWords[step]}
      </p>
      {before !== undefined && (
        <Button size="small" icon={<Icon of={LeftOutlined} />} onClick={() => onStep(before)}>
          导览：{stepName(before)}
        </Button>
      )}
      {next === undefined ? (
        <Button size="small" onClick={onLibrary}>
          看完了，回案卷库
        </Button>
      ) : (
        <Button
          size="small"
          icon={<Icon of={RightOutlined} />}
          iconPlacement="end"
          onClick={() => onStep(next)}
        >
          导览：{stepName(next)}
        </Button>
      )}
      <Button
        size="small"
        type="text"
        icon={<Icon of={CloseOutlined} />}
        aria-label="收起导览"
        title="收起导览。从案卷库的“看示例走一遍”可以再打开。"
        onClick={closeGuide}
      />
    </section>
  )
}
