import type { HostProblem } from '../contracts/host-problem.ts'

/** One clear sentence: what is given, what is wanted, what to do. */
export function hostSentence({ code, place, given, expected }: HostProblem): string {
  switch (code) {
    case 'disk-full':
      return '空间不足。请清出一些空间，或换个地方保存'
    case 'disk-refused':
      return `${place === '' ? '磁盘' : `文件夹“${place}”`}不能写入（${given}）。请检查磁盘和写权限`
    case 'journal-damaged':
      return `案卷日志第 ${place} 行起核对不上，这个案卷只能看。原文件没有动`
    case 'copy-incomplete':
      return `这一份也不全，还缺 ${given} 笔，日志没有重建。原文件没有动`
    case 'change-refused':
      return `第 ${place} 笔改动没有被接受（${expected}）`
    case 'chain-broken':
      return '案卷库里的记录和本机的接不上，请重新打开这个案卷'
    case 'newer-version':
      return '这个案卷由更新的版本写成，这里只能看'
    case 'case-missing':
      return '案卷库里没有这个案卷'
    case 'request-refused':
      return `程序两边的说法对不上（${place}）。请重新打开程序`
    case 'not-opened-here':
      return '请用启动时打印的地址打开'
    case 'not-a-case-file':
      return '这个文件不是案卷，或者在拷贝时损坏了。原文件没有动'
    case 'case-file-damaged':
      return `这个案卷文件在拷贝时损坏了（${place}核对不上）。原文件没有动`
    case 'unknown-field':
      return `这个案卷文件里有认不出的内容（${place}），一笔都没有收进来。请更新程序后再打开`
    case 'other-library':
      return '示例案卷和真实案卷不能放在一起'
    case 'upload-incomplete':
      return '文件没有传完整，请再选一次'
    case 'version-behind':
      return '还有改动没落盘，落盘以后再出文件'
    case 'document-lacks':
      return `还缺${place}，文件还不能写出`
    case 'document-refused':
      return `文件没有写出：${given}`
    case 'no-answer':
      return given === '401' || given === '403'
        ? '请用启动时打印的地址打开'
        : '本机程序没有回应，可能已经关掉。请重新启动程序'
  }
}
