import { CopyOutlined, ReloadOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { useLocation, useRouteError } from 'react-router'
import { Icon } from '../../components/icon.tsx'
import { StoppedPage } from '../../components/stopped-page.tsx'
import { copyText } from '../derivation/copy-text.ts'
import { technicalText } from './technical-text.ts'

/** A page of the program broke. Both ways on load it whole again, because nothing in memory can be trusted now. */
export function PageError() {
  const error = useRouteError()
  const { pathname } = useLocation()
  const inCase = pathname !== '/'
  return (
    <StoppedPage
      title="这一页出错了"
      lines={[
        '程序遇到没有料到的情况，这一页停下来了。',
        '已落盘的改动都在磁盘上。还没落盘的留在本机浏览器库里，重新打开后接着写。',
      ]}
      acts={
        <>
          <Button type="primary" icon={<Icon of={ReloadOutlined} />} onClick={() => window.location.reload()}>
            {inCase ? '重新打开案卷' : '重新打开案卷库'}
          </Button>
          {inCase && <Button onClick={() => window.location.assign('/')}>回案卷库</Button>}
        </>
      }
    >
      <Technical text={technicalText(error, pathname)} />
    </StoppedPage>
  )
}

function Technical({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('')
  const copy = async () => setSaid((await copyText(text)) ? '已复制' : '没有复制成，请选中文字后按 Ctrl+C')
  return (
    <section className="stopped-page-technical" aria-label="技术情况">
      <div className="stopped-page-technical-head">
        <h2>技术情况，交给维护程序的人看</h2>
        <span role="status">{said}</span>
        <Button size="small" icon={<Icon of={CopyOutlined} />} onClick={() => void copy()}>
          复制技术情况
        </Button>
      </div>
      <pre tabIndex={0}>{text}</pre>
    </section>
  )
}
