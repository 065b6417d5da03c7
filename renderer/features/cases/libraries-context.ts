import { createContext, use } from 'react'
import type { OpenLibraries } from './sessions.ts'

export const LibrariesContext = createContext<OpenLibraries | undefined>(undefined)

export function useLibraries(): OpenLibraries {
  const libraries = use(LibrariesContext)
  if (libraries === undefined) throw new Error('no library is open')
  return libraries
}
