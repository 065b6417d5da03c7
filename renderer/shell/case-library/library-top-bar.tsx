import { QuestionCircleOutlined, SearchOutlined, SettingOutlined } from '@ant-design/icons'
import { Input } from 'antd'
import type { Ref } from 'react'
import type { InputRef } from 'antd'
import { Icon } from '../../components/icon.tsx'
import { KeyCap } from '../../components/key-cap.tsx'
import { BarButton } from '../bars/bar-button.tsx'

export type LibrarySearch = {
  readonly words: string
  readonly onChange: (words: string) => void
}

export type LibraryTopBarProps = {
  /** `存放在本机“文档”` */
  readonly place: string
  readonly search?: LibrarySearch
  readonly searchRef?: Ref<InputRef>
  readonly onSettings?: () => void
  readonly onHelp?: () => void
}

export function LibraryTopBar(props: LibraryTopBarProps) {
  const { place, search, searchRef, onSettings, onHelp } = props
  return (
    <header className="library-top-bar" data-region="top-bar">
      <h1 className="library-top-bar-title">
        一品一测一协商<span className="spoken-only"> · </span>
        <span className="library-top-bar-part">案卷库</span>
      </h1>
      <span className="library-top-bar-place">{place}</span>
      <div className="library-top-bar-tools">
        {search !== undefined && (
          <Input
            {...(searchRef === undefined ? {} : { ref: searchRef })}
            className="library-search"
            type="search"
            aria-label="找案卷"
            placeholder="找案卷"
            prefix={<Icon of={SearchOutlined} />}
            suffix={<KeyCap keys="Ctrl F" />}
            value={search.words}
            onChange={(event) => search.onChange(event.target.value)}
          />
        )}
        {onSettings !== undefined && (
          <BarButton icon={<Icon of={SettingOutlined} />} label="设置" onClick={onSettings} />
        )}
        {onHelp !== undefined && (
          <BarButton
            icon={<Icon of={QuestionCircleOutlined} />}
            label="帮助"
            iconOnly
            tooltip="帮助（F1）"
            onClick={onHelp}
          />
        )}
      </div>
    </header>
  )
}
