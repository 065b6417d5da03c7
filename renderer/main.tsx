import './shell/apply-nonce.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router'
import { CutText } from './components/cut-text/cut-text.tsx'
import { StartProblem } from './features/cases/start-problem.tsx'
import { buildRouter } from './features/cases/routes.tsx'
import { openSessions } from './features/cases/sessions.ts'
import { listenToHost } from './host/host-events.ts'
import { hostCommandEvent } from './shell/keys/use-keys.ts'
import { PageTheme } from './shell/theme/page-theme.tsx'

const place = document.getElementById('root')
if (place === null) throw new Error('the page has no root')
const root = createRoot(place)
listenToHost((event) => {
  if (event.type === 'command')
    window.dispatchEvent(new CustomEvent(hostCommandEvent, { detail: event.command }))
})
const opened = await openSessions()

root.render(
  <StrictMode>
    <PageTheme>
      {opened.ok ? (
        <RouterProvider router={buildRouter(opened.value)} />
      ) : (
        <StartProblem problem={opened.problem} />
      )}
      <CutText />
    </PageTheme>
  </StrictMode>,
)
