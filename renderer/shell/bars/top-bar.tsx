import type { ReactNode } from 'react'
import {
  FundProjectionScreenOutlined,
  LeftOutlined,
  LockOutlined,
  QuestionCircleOutlined,
  RollbackOutlined,
  UnlockOutlined,
} from '@ant-design/icons'
import { Icon } from '../../components/icon.tsx'
import { SampleBadge } from '../../components/sample-badge.tsx'
import type { StepKey, StepView } from '../steps.ts'
import { BarButton } from './bar-button.tsx'
import { CaseMenu, type CaseMenuItem } from './case-menu.tsx'
import { StepBar } from './step-bar.tsx'
import { undoWords, type HistoryButton } from './history-button.ts'
import './top-bar.css'

export type TopBarProps = {
  readonly caseName: string
  /** The line under the name: `圆领 T 恤等 2 个产品`. */
  readonly caseSummary: string
  readonly sample: boolean
  readonly steps: readonly StepView[]
  readonly currentStep: StepKey | undefined
  readonly onStep: (key: StepKey) => void
  readonly onLibrary: () => void
  /** Opens behind the name. */
  readonly caseMenu?: readonly CaseMenuItem[]
  /** Stands beside the case: the product chooser. */
  readonly chooser?: ReactNode
  readonly undo?: HistoryButton
  readonly redo?: HistoryButton
  readonly vault?: { readonly locked: boolean; readonly onPress: () => void }
  readonly projection?: { readonly open: boolean; readonly onPress: () => void }
  readonly onHelp?: () => void
}

export function TopBar(props: TopBarProps) {
  return (
    <header className="top-bar" data-region="top-bar">
      <button type="button" className="top-bar-back" onClick={props.onLibrary}>
        <Icon of={LeftOutlined} />
        案卷库
      </button>
      <div className="top-bar-case">
        {props.caseMenu === undefined || props.caseMenu.length === 0 ? (
          <CaseName {...props} />
        ) : (
          <CaseMenu caseName={props.caseName} items={props.caseMenu}>
            <CaseName {...props} />
          </CaseMenu>
        )}
      </div>
      {props.chooser}
      <StepBar steps={props.steps} current={props.currentStep} onStep={props.onStep} />
      <TopBarTools {...props} />
    </header>
  )
}

function CaseName({ caseName, caseSummary, sample }: TopBarProps) {
  return (
    <span className="top-bar-words">
      <span className="top-bar-name" title={caseName}>
        {caseName}
      </span>
      <span className="top-bar-summary">
        <span className="top-bar-summary-words">{caseSummary}</span>
        {sample && <SampleBadge />}
      </span>
    </span>
  )
}

function TopBarTools({ undo, redo, vault, projection, onHelp }: TopBarProps) {
  return (
    <div className="top-bar-tools" role="toolbar" aria-label="案卷工具">
      {undo !== undefined && (
        <BarButton
          icon={<Icon of={RollbackOutlined} />}
          label="撤销"
          tooltip={undoWords(undo)}
          disabled={undo.what === undefined}
          onClick={undo.onPress}
        />
      )}
      {redo !== undefined && (
        <BarButton
          icon={<Icon of={RollbackOutlined} className="top-bar-mirrored" />}
          label="重做"
          iconOnly
          tooltip={redo.what === undefined ? '没有可重做的改动' : `重做：${redo.what}`}
          disabled={redo.what === undefined}
          onClick={redo.onPress}
        />
      )}
      {vault !== undefined && (
        <BarButton
          icon={vault.locked ? <Icon of={LockOutlined} /> : <Icon of={UnlockOutlined} />}
          label={vault.locked ? '内部资料已锁' : '内部资料开着'}
          tooltip={vault.locked ? '工会内部资料已锁，点开要输口令' : '锁上工会内部资料（Ctrl+Shift+L）'}
          onClick={vault.onPress}
        />
      )}
      {projection !== undefined && (
        <BarButton
          icon={<Icon of={FundProjectionScreenOutlined} />}
          label="投屏"
          tooltip={projection.open ? '关上投屏（F9）' : '打开投屏（F9）'}
          pressed={projection.open}
          onClick={projection.onPress}
        />
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
  )
}
