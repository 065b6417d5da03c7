import { useSyncExternalStore, type ReactNode } from 'react'
import { AppTheme } from './app-theme.tsx'
import { useChosenTextSize } from './chosen-text-size.ts'

const darkQuery = '(prefers-color-scheme: dark)'

const subscribe = (listener: () => void) => {
  const query = window.matchMedia(darkQuery)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}
const isDark = () => window.matchMedia(darkQuery).matches

/** Light or dark as the system says, in the size of letters that was chosen on this computer. */
export function PageTheme({ children }: { readonly children: ReactNode }) {
  const dark = useSyncExternalStore(subscribe, isDark)
  const textSize = useChosenTextSize()
  return (
    <AppTheme mode={dark ? 'dark' : 'light'} textSize={textSize}>
      {children}
    </AppTheme>
  )
}
