/**
 * `npm test`: every check in order, nothing needed beforehand. A stage without tests of its own counts as one check.
 * The last line adds everything up; the exit code is 0 only when nothing failed.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { ensureBuilt, ensureInstalled, inProject } from './project.mjs'

const started = Date.now()
const say = (line) => process.stdout.write(`${line}\n`)
const bin = (name, file) => inProject('node_modules', name, file)
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`

function runTool(file, args, environment = {}) {
  const result = spawnSync(process.execPath, [file, ...args], {
    cwd: inProject('.'),
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NO_COLOR: '1', ...environment },
  })
  return result.status === 0
}

const oneCheck = (passed) => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: [] })

function readVitestReport(file, succeeded) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: [] }
  const report = JSON.parse(readFileSync(file, 'utf8'))
  const tests = report.testResults.flatMap((suite) => suite.assertionResults)
  const failed = tests.filter((test) => test.status === 'failed').length
  return {
    passed: tests.filter((test) => test.status === 'passed').length,
    failed: failed === 0 && !succeeded ? 1 : failed,
    skipped: tests
      .filter((test) => ['pending', 'skipped', 'todo'].includes(test.status))
      .map((test) => test.fullName),
  }
}

function vitestStage(name, folders) {
  const report = inProject('dist', `test-${name}.json`)
  rmSync(report, { force: true })
  const succeeded = runTool(bin('vitest', 'vitest.mjs'), [
    'run',
    '--config=build/config/vitest.config.mjs',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...folders,
  ])
  return readVitestReport(report, succeeded)
}

function* playwrightTests(suite, titles = []) {
  for (const spec of suite.specs ?? [])
    for (const test of spec.tests) yield { title: [...titles, spec.title].join(' › '), test }
  for (const inner of suite.suites ?? []) yield* playwrightTests(inner, [...titles, inner.title])
}

function endToEndStage() {
  const report = inProject('dist', 'e2e-report.json')
  rmSync(report, { force: true })
  const succeeded = runTool(bin('@playwright/test', 'cli.js'), [
    'test',
    '--config=build/config/playwright.config.mjs',
  ])
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: [] }
  const tests = [...playwrightTests(JSON.parse(readFileSync(report, 'utf8')))]
  const failed = tests.filter(({ test }) => test.status === 'unexpected' || test.status === 'flaky').length
  return {
    passed: tests.filter(({ test }) => test.status === 'expected').length,
    failed: failed === 0 && !succeeded ? 1 : failed,
    skipped: tests
      .filter(({ test }) => test.status === 'skipped')
      .map(
        ({ title, test }) =>
          `${title}：${test.annotations.map((note) => note.description).join('；') || '没有写原因'}`,
      ),
  }
}

const unitFolders = ['shared', 'main', 'renderer', 'contract', 'types', 'cases', 'build', 'faults']
  .map((name) => `test/${name}/`)
  .filter((folder) => existsSync(inProject(folder)))

const stages = {
  format: () =>
    oneCheck(
      runTool(bin('prettier', 'bin/prettier.cjs'), [
        '--config=build/config/prettier.json',
        '--ignore-path=.gitignore',
        '--ignore-path=build/config/prettier-ignore',
        '--check',
        '--log-level=warn',
        '.',
      ]),
    ),
  lint: () =>
    oneCheck(
      runTool(bin('eslint', 'bin/eslint.js'), [
        '--config=build/config/eslint.config.mjs',
        '--max-warnings=0',
        '.',
      ]),
    ),
  types: () => oneCheck(runTool(bin('typescript', 'bin/tsc'), ['-b'])),
  unit: () => {
    ensureBuilt()
    return vitestStage('unit', unitFolders)
  },
  architecture: () => vitestStage('architecture', ['test/architecture/']),
  property: () => vitestStage('property', ['test/property/']),
  e2e: () => {
    ensureBuilt()
    return endToEndStage()
  },
}

ensureInstalled()
mkdirSync(inProject('dist'), { recursive: true })
const only = process.argv.slice(2)
const total = { passed: 0, failed: 0, skipped: [] }
for (const [name, run] of Object.entries(stages)) {
  if (only.length > 0 && !only.includes(name)) continue
  const since = Date.now()
  say(`\n== ${name}`)
  const { passed, failed, skipped } = run()
  total.passed += passed
  total.failed += failed
  total.skipped.push(...skipped)
  say(`== ${name}: ${passed} 通过，${failed} 失败，${seconds(since)}`)
}
for (const reason of total.skipped) say(`跳过：${reason}`)
say(`\n共用 ${seconds(started)}`)
say(`${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1)
