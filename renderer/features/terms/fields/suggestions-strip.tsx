import { Button } from 'antd'
import { useTermsForm } from '../terms-form.ts'

/** One line for every suggestion that still shows; leaving the step by its way out takes them over too. */
export function SuggestionsStrip() {
  const { suggested, titleSuggested, readOnly, takeAll } = useTermsForm()
  const places = suggested.length + (titleSuggested ? 1 : 0)
  if (places === 0 || readOnly) return null
  return (
    <div className="terms-suggested" role="group" aria-label="建议值">
      <span>{`${String(places)} 处建议值，还没有写进案卷。`}</span>
      <Button size="small" onClick={() => void takeAll()}>
        全部采用
      </Button>
    </div>
  )
}
