import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const launcher = join(import.meta.dirname, '../../build/launch.mjs')

function launch(...given: readonly string[]) {
  const { status, stderr } = spawnSync(process.execPath, [launcher, '--no-open', '--port=0', ...given], {
    encoding: 'utf8',
    timeout: 20_000,
  })
  return { status, lines: stderr.split('\n').filter((line) => line !== '' && line !== '构建程序…') }
}

const usage = '可以写的是 --host=loopback 或 --host=electron、--port=端口、--library=文件夹、--no-open。'

test.each([
  ['--prt', `不认识 --prt。${usage}`],
  ['--prt=3', `不认识 --prt。${usage}`],
  ['-x', `不认识 -x。${usage}`],
  ['folder', `不认识“folder”。${usage}`],
  ['--library', `--library 后面没有写内容。${usage}`],
  ['--library=', `--library 后面没有写内容。${usage}`],
  ['--no-open=1', `--no-open 后面不写内容。${usage}`],
  ['--host=x', '--host 写的是 x，只能是 loopback 或 electron。'],
  ['--port=99999', '--port 写的是 99999，要写 0 到 65535 之间的整数。'],
])('%s is answered in one sentence and ends with an error', (given, sentence) => {
  expect(launch(given)).toEqual({ status: 1, lines: [sentence] })
})

const asFile = join(mkdtempSync(join(tmpdir(), 'yipin-launch-')), 'file')
writeFileSync(asFile, '')

test.each([
  ...(existsSync('/proc/self') ? [['/proc/lib', '案卷库所在的文件夹“/proc/lib”不能写入']] : []),
  [join(asFile, '../none/none'), '不存在。请先建好'],
  [asFile, `“${asFile}”是一个文件，不是文件夹。`],
])('the library folder %s is refused in one sentence, and the launcher ends', (folder, sentence) => {
  const { status, lines } = launch('--host=loopback', `--library=${folder}`)
  expect(status).toBe(1)
  expect(lines).toHaveLength(1)
  expect(lines[0]).toContain(sentence)
})
