import { copyFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { freshFolder, loopbackOnly } from './application.ts'
import { openBrowser, startHost } from './hosts/loopback.ts'

/** A system with one Latin font and nothing else; with none at all the browser shows no web font either. */
function latinFontsOnly(): string {
  const folder = freshFolder('fonts')
  const latin = createRequire(import.meta.url).resolve('pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf')
  copyFileSync(latin, join(folder, 'latin.ttf'))
  const file = join(folder, 'fonts.conf')
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}</dir><cachedir>${folder}</cachedir></fontconfig>`,
  )
  return file
}

test('Chinese is shown where the system has no Chinese font', async () => {
  loopbackOnly('系统字体由测试自己开的浏览器来定')
  test.skip(process.platform !== 'linux', 'fontconfig 只在 Linux 上有')
  const host = await startHost(freshFolder('library'))
  const browser = await openBrowser(freshFolder('profile'), { FONTCONFIG_FILE: latinFontsOnly() })
  const page = browser.pages()[0] ?? (await browser.newPage())
  await page.goto(host.address)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('案卷库')
  const looks = await page.evaluate(async () => {
    const { fontFamily } = getComputedStyle(document.body)
    await document.fonts.load(`40px ${fontFamily}`, '测协')
    const draw = (text: string) => {
      const canvas = document.createElement('canvas')
      canvas.width = 60
      canvas.height = 60
      const pen = canvas.getContext('2d')
      if (pen === null) throw new Error('no canvas')
      pen.font = `40px ${fontFamily}`
      pen.fillText(text, 5, 45)
      return canvas.toDataURL()
    }
    return { first: draw('测'), other: draw('协'), missing: draw('\u{10fffd}'), nothing: draw('') }
  })
  expect(looks.first).not.toBe(looks.nothing)
  expect(looks.first).not.toBe(looks.missing)
  // Boxes for missing glyphs all look alike.
  expect(looks.first).not.toBe(looks.other)
  await browser.close()
  await host.stop()
})
