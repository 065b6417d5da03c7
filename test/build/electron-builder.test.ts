import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const require = createRequire(import.meta.url)

type Validate = (configuration: unknown, logger: { add: () => void; isEnabled: boolean }) => Promise<void>

const { validateConfiguration } = require('app-builder-lib/out/util/config/config.js') as {
  validateConfiguration: Validate
}
const { load } = require('js-yaml') as { load: (text: string) => Record<string, unknown> }
const logger = { add: () => undefined, isEnabled: false }
const configuration = load(readFileSync(join(root, 'electron-builder.yml'), 'utf8'))

test('the packager accepts its configuration, and would refuse a wrong one', async () => {
  await expect(validateConfiguration(configuration, logger)).resolves.toBeUndefined()
  await expect(
    validateConfiguration({ ...configuration, asar: 'perhaps', colour: 'red' }, logger),
  ).rejects.toThrow()
})

test('nothing is packed that is not built, and everything built is packed', () => {
  const packed = configuration['files']
  expect(packed).toEqual(['dist/main/**', 'dist/renderer/**', 'dist/resources/**', 'package.json'])
  for (const folder of ['dist/main', 'dist/renderer', 'dist/resources'])
    expect(existsSync(join(root, folder))).toBe(true)
  const { dependencies, main } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies?: object
    main: string
  }
  expect(dependencies).toBeUndefined()
  expect(existsSync(join(root, main))).toBe(true)
})
