/** What a folder may import: other folders of the project, and packages. Subfolders inherit. */
export type Wall = {
  readonly folder: string
  readonly folders: readonly string[]
  readonly packages: readonly string[] | 'node-side' | 'any'
}

const levels: readonly (readonly string[])[] = [
  ['numbers', 'dates', 'problems'],
  ['derivation', 'rules'],
  ['terms', 'product'],
  ['measurement'],
  ['quota'],
  ['pay'],
  ['bargaining'],
  ['agreement'],
  ['procedure'],
  ['case'],
  ['documents'],
]

const packagesOf: Readonly<Record<string, readonly string[]>> = {
  numbers: ['decimal.js'],
  dates: ['temporal-polyfill'],
  product: ['fractional-indexing'],
  documents: ['@noble/hashes', 'canonicalize'],
}
const statistics = [
  '@stdlib/stats-base-dists-normal-cdf',
  '@stdlib/stats-base-dists-normal-quantile',
  '@stdlib/stats-base-dists-t-quantile',
]
const extraFolders: Readonly<Record<string, readonly string[]>> = {
  case: ['shared/record', 'shared/text'],
  documents: ['shared/record', 'shared/text'],
}

const shared = (name: string) => `shared/${name}`

const domainWalls: readonly Wall[] = levels.flatMap((level, depth) =>
  level.map((name) => ({
    folder: shared(name),
    folders: [
      ...levels
        .slice(0, depth + 1)
        .flat()
        .map(shared),
      ...(extraFolders[name] ?? []),
    ],
    packages: ['zod', ...(packagesOf[name] ?? []), ...(name === 'measurement' ? statistics : [])],
  })),
)

const domains = levels.flat().map(shared)

export const walls: readonly Wall[] = [
  ...domainWalls,
  {
    folder: 'shared/record',
    folders: ['shared/record', 'shared/problems', 'shared/numbers'],
    packages: ['zod', '@noble/hashes', 'canonicalize', 'fractional-indexing'],
  },
  {
    folder: 'shared/contracts',
    folders: ['shared/contracts', 'shared/record', 'shared/problems'],
    packages: ['zod'],
  },
  {
    folder: 'shared/text',
    folders: ['shared/text', ...domains, 'shared/record', 'shared/contracts'],
    packages: [],
  },
  ...['api', 'library', 'exports'].map((name) => ({
    folder: `main/${name}`,
    folders: ['main/api', 'main/library', 'main/exports', 'shared'],
    packages: 'node-side' as const,
  })),
  { folder: 'main/electron', folders: ['main', 'shared'], packages: ['electron'] },
  {
    folder: 'main/node',
    folders: ['main/api', 'main/library', 'main/exports', 'main/node', 'shared'],
    packages: 'node-side',
  },
  {
    folder: 'main/cli',
    folders: ['main/api', 'main/library', 'main/exports', 'main/cli', 'shared'],
    packages: 'node-side',
  },
  { folder: 'renderer/text', folders: ['renderer/text', 'shared'], packages: [] },
  {
    folder: 'renderer/host',
    folders: ['renderer/host', 'shared/contracts', 'shared/problems', 'shared/record'],
    packages: ['zod'],
  },
  {
    folder: 'renderer/database',
    folders: ['renderer/database', 'renderer/host', 'shared'],
    packages: ['dexie', 'dexie-react-hooks', 'react'],
  },
  {
    folder: 'renderer/components',
    folders: ['renderer/components', 'renderer/text', 'shared'],
    packages: 'any',
  },
  {
    folder: 'renderer/shell',
    folders: ['renderer/shell', 'renderer/components', 'renderer/text', 'shared'],
    packages: 'any',
  },
  {
    folder: 'renderer/features',
    folders: ['renderer', 'shared'],
    packages: 'any',
  },
  {
    folder: 'renderer/shared-view',
    folders: ['renderer/shared-view', 'renderer/components', 'renderer/shell/theme', 'shared'],
    packages: 'any',
  },
  { folder: 'renderer', folders: ['renderer', 'shared'], packages: 'any' },
  { folder: 'build', folders: ['build', 'test/faults', 'test/bench'], packages: 'any' },
  { folder: 'test', folders: ['test', 'shared', 'main', 'renderer', 'build'], packages: 'any' },
]

/** A package with one home: importing it anywhere else is an error, tests apart. */
export const homes: Readonly<Record<string, readonly string[]>> = {
  electron: ['main/electron'],
  dexie: ['renderer/database'],
  'decimal.js': ['shared/numbers'],
}

/** Where an approximate figure becomes one to go on calculating with. */
export const approximateGate = 'shared/numbers/ratio-of-approximate.ts'

/** What makes an agreed time, a quota, a wage tier or a price: none of it reaches the gate, by any way. */
export const exactRooms = [
  'shared/measurement/allowance',
  'shared/measurement/rating',
  'shared/measurement/time-study',
  'shared/quota/output-quota.ts',
  'shared/pay/floor',
  'shared/pay/group',
  'shared/pay/incentive',
  'shared/pay/piece-rate',
  'shared/pay/wage-tier',
]

/** Folders that hold only folders: a file directly inside has no rule. */
export const roomsOnly = ['shared', 'main']

export const nodeSideRefused = ['electron', 'react', 'react-dom', 'antd', 'dexie', 'recharts']
