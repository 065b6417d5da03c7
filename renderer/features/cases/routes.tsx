import { createBrowserRouter, Navigate } from 'react-router'
import { CaseFrame } from './case-frame.tsx'
import { CaseLibrary } from './case-library.tsx'
import { PageError } from './page-error.tsx'
import { LibrariesContext } from './libraries-context.ts'
import type { OpenLibraries } from './sessions.ts'

/** `/case/ID/STEP` is a real case, `/sample/case/ID/STEP` one of the demonstration: an address never says both. */
export function buildRouter(libraries: OpenLibraries) {
  const provide = (element: React.ReactNode) => (
    <LibrariesContext value={libraries}>{element}</LibrariesContext>
  )
  return createBrowserRouter([
    {
      errorElement: <PageError />,
      children: [
        { path: '/', element: provide(<CaseLibrary />) },
        { path: '/case/:caseId/:step?/*', element: provide(<CaseFrame library="main" />) },
        { path: '/sample/case/:caseId/:step?/*', element: provide(<CaseFrame library="sample" />) },
        { path: '*', element: <Navigate to="/" replace /> },
      ],
    },
  ])
}
