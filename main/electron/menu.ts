import type { MenuItemConstructorOptions } from 'electron'
import { commands, type CommandName } from '../../shared/contracts/commands.ts'

/** `Ctrl+Shift+KeyZ` (KeyboardEvent.code) as Electron writes it: `CmdOrCtrl+Shift+Z`. */
export const acceleratorOf = (name: CommandName): string =>
  commands[name].keys
    .replace('Ctrl', 'CmdOrCtrl')
    .replace(/Key([A-Z])/, '$1')
    .replace(/Digit(\d)/, '$1')

/** The Chinese menu. What it does is the page's: a click only sends the command's name. */
export function menuTemplate(send: (name: CommandName) => void): MenuItemConstructorOptions[] {
  const item = (label: string, name: CommandName): MenuItemConstructorOptions => ({
    label,
    accelerator: acceleratorOf(name),
    click: () => send(name),
  })
  return [
    {
      label: '案卷',
      submenu: [
        item('新建案卷', 'new-case'),
        item('打开案卷文件', 'open-case-file'),
        item('看示例走一遍', 'open-sample'),
        item('另存一份案卷文件', 'save-case-file'),
        item('案卷库', 'library'),
        { type: 'separator' },
        { label: '退出', role: 'quit' },
      ],
    },
    {
      label: '编辑',
      submenu: [
        item('撤销', 'undo'),
        item('重做', 'redo'),
        { type: 'separator' },
        { label: '剪切', role: 'cut' },
        { label: '复制', role: 'copy' },
        { label: '粘贴', role: 'paste' },
        { label: '全选', role: 'selectAll' },
      ],
    },
    {
      label: '步骤',
      submenu: [
        item('立项', 'step-terms'),
        item('一品', 'step-product'),
        item('一测', 'step-measurement'),
        item('定额与工价', 'step-prices'),
        item('一协商', 'step-bargaining'),
        item('合同', 'step-agreement'),
      ],
    },
    {
      label: '显示',
      submenu: [
        { label: '放大', role: 'zoomIn' },
        { label: '缩小', role: 'zoomOut' },
        { label: '原来大小', role: 'resetZoom' },
        { label: '全屏', role: 'togglefullscreen' },
      ],
    },
  ]
}
