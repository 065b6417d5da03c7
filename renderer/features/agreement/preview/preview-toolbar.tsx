import { LeftOutlined, MinusOutlined, PlusOutlined, RightOutlined } from '@ant-design/icons'
import { Button, Segmented } from 'antd'
import { papers, type PaperTab } from '../papers.ts'

type PreviewToolbarProps = {
  readonly paper: PaperTab
  readonly onPaper: (paper: PaperTab) => void
  readonly zoom: number
  readonly onZoom: (step: 1 | -1) => void
  readonly page: number
  readonly pages: number
  readonly onPage: (page: number) => void
}

const iconButton = (label: string, icon: React.ReactNode, closed: boolean, onPress: () => void) => (
  <Button type="text" size="small" icon={icon} aria-label={label} disabled={closed} onClick={onPress} />
)

export function PreviewToolbar({ paper, onPaper, zoom, onZoom, page, pages, onPage }: PreviewToolbarProps) {
  return (
    <div className="preview-toolbar">
      <Segmented
        aria-label="看哪一份"
        value={paper.kind}
        options={papers.map(({ kind, label }) => ({ value: kind, label }))}
        onChange={(kind) => {
          const chosen = papers.find((one) => one.kind === kind)
          if (chosen !== undefined) onPaper(chosen)
        }}
      />
      <div className="preview-tools" role="group" aria-label="缩放">
        {iconButton('缩小', <MinusOutlined />, zoom <= 50, () => onZoom(-1))}
        <span className="preview-zoom">{zoom}%</span>
        {iconButton('放大', <PlusOutlined />, zoom >= 200, () => onZoom(1))}
      </div>
      <div className="preview-tools" role="group" aria-label="翻页">
        {iconButton('上一页', <LeftOutlined />, page <= 1, () => onPage(page - 1))}
        <span className="preview-number" aria-live="polite">
          {pages === 0 ? '—' : `第 ${String(page)} / ${String(pages)} 页`}
        </span>
        {iconButton('下一页', <RightOutlined />, page >= pages, () => onPage(page + 1))}
      </div>
    </div>
  )
}
