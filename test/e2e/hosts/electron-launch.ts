import { join } from 'node:path'

type Place = { readonly library: string; readonly profile: string }

/** What Electron is told: the built application, the case library, and where it remembers things. */
export const electronArguments = (project: string, { library, profile }: Place): string[] => [
  project,
  `--library=${library}`,
  `--user-data-dir=${profile}`,
]

/** The folder of applications' data, moved into the profile for an Electron that does not heed the switch. */
export function electronEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
  { profile }: Pick<Place, 'profile'>,
  platform: string,
): Record<string, string> {
  const moved: Record<string, string> =
    platform === 'win32' ? { APPDATA: profile } : { XDG_CONFIG_HOME: profile }
  const kept = Object.entries(environment).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[0] !== 'ELECTRON_RUN_AS_NODE',
  )
  return { ...Object.fromEntries(kept), ...moved }
}

/** Whether what Electron calls its folder is the test's own; a run that shares it with a person stops at once. */
export const isWithin = (folder: string, profile: string): boolean =>
  folder === profile || folder.startsWith(join(profile, '/')) || folder.startsWith(`${profile}\\`)
