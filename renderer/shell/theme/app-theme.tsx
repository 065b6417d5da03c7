import { useLayoutEffect, useMemo, type ReactNode } from 'react'
import { App, ConfigProvider } from 'antd'
import chinese from 'antd/locale/zh_CN'
import { readStyleNonce } from '../nonce.ts'
import { buildAntdTheme } from './antd-theme.ts'
import type { ThemeMode } from './palette.ts'
import type { TextSize } from './text-size.ts'
import './fonts.css'
import './tokens.css'
import './global.css'

type AppThemeProps = {
  readonly mode: ThemeMode
  readonly textSize: TextSize
  readonly children: ReactNode
}

/** The one frame around every page: Ant Design's tokens, and the same tokens as CSS variables on the root. */
export function AppTheme({ mode, textSize, children }: AppThemeProps) {
  const theme = useMemo(() => buildAntdTheme(mode, textSize), [mode, textSize])
  const nonce = readStyleNonce()

  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = mode
    document.documentElement.dataset['textSize'] = textSize
  }, [mode, textSize])

  return (
    <ConfigProvider
      locale={chinese}
      theme={theme}
      componentSize="middle"
      button={{ autoInsertSpace: false }}
      {...(nonce === undefined ? {} : { csp: { nonce } })}
    >
      <App className="app-theme">{children}</App>
    </ConfigProvider>
  )
}
