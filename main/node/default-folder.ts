import { homedir } from 'node:os'
import { join } from 'node:path'

export const defaultLibraryFolder = (): string => join(homedir(), 'Documents', '一品一测一协商')
