import { LeftOutlined, MinusOutlined, PlusOutlined, RightOutlined } from '@ant-design/icons'
import { Button, Segmented } from 'antd'
import { Icon } from '../../../components/icon.tsx'
import { papers, type PaperTab } from '../papers.ts'

type PreviewToolbarProps = {
  readonly paper: PaperTab
  readonly onPaper: (paper: PaperTab) => void
  /** 款号 beside 附件一 and 附件三, where several styles have annexes of their own. */
  readonly style: string | null
  readonly zoom: number
  readonly onZoom: (step: 1 | -1) => void
  readonly page: number
  readonly pages: number
  readonly onPage: (page: number) => void
}

const iconButton = (label: string, icon: React.ReactNode, closed: boolean, onPress: () => void) => (
  <Button type="text" size="small" icon={icon} aria-label={label} disabled={closed} onClick={onPress} />
)

const longestStyle = 12

const labelOf = ({ kind, label }: PaperTab, style: string | null): string =>
  style !== null && style.length <= longestStyle && (kind === 'price-annex' || kind === 'derivation-annex')
    ? `${label} ${style}`
    : label

export function PreviewToolbar({
  paper,
  onPaper,
  style,
  zoom,
  onZoom,
  page,
  pages,
  onPage,
}: PreviewToolbarProps) {
  return (
    <div className="preview-toolbar">
      <Segmented
        aria-label="看哪一份"
        value={paper.kind}
        options={papers.map((one) => ({ value: one.kind, label: labelOf(one, style) }))}
        onChange={(kind) => {
          const chosen = papers.find((one) => one.kind === kind)
          if (chosen !== undefined) onPaper(chosen)
        }}
      />
      <div className="preview-tools" role="group" aria-label="缩放">
        {iconButton('缩小', <Icon of={MinusOutlined} />, zoom <= 50, () => onZoom(-1))}
        <span className="preview-zoom">{zoom}%</span>
        {iconButton('放大', <Icon of={PlusOutlined} />, zoom >= 200, () => onZoom(1))}
      </div>
      <div className="preview-tools" role="group" aria-label="翻页">
        {iconButton('上一页', <Icon of={LeftOutlined} />, page <= 1, () => onPage(page - 1))}
        <span className="preview-number" aria-live="polite">
          {pages === 0 ? '—' : `第 ${String(page)} / ${String(pages)} 页`}
        </span>
        {iconButton('下一页', <Icon of={RightOutlined} />, page >= pages, () => onPage(page + 1))}
      </div>
    </div>
  )
}
