/**
 * The operations of the demonstration. Names and machines of the T-shirt follow a bulletin printed in a public
 * tutorial, with our own Chinese names; grades, prices and every timing are invented: 示例数据.
 */
export type ExampleOperation = {
  readonly name: string
  readonly section: string
  readonly jobType: string
  readonly machine: string
  readonly unit: string
  readonly grade: '一级' | '二级' | '三级'
  readonly currentYuan: string
  /** Mean of the invented readings in hundredths of a second; 0 where the watch was used. */
  readonly meanHundredths: number
  readonly begins: string
  readonly ends: string
}

const line = (
  name: string,
  section: string,
  machine: string,
  unit: string,
  grade: ExampleOperation['grade'],
  currentYuan: string,
  meanHundredths: number,
  begins: string,
  ends: string,
): ExampleOperation => ({
  name,
  section,
  jobType: { 单针平缝: '平缝', 四线包缝: '包缝', 绷缝: '绷缝' }[machine] ?? '手工',
  machine,
  unit,
  grade,
  currentYuan,
  meanHundredths,
  begins,
  ends,
})

export const tshirtOperations: readonly ExampleOperation[] = [
  line('后片钉洗水唛', '后片', '单针平缝', '件', '一级', '0.036', 1050, '右手触到后片', '后片放到右侧台面'),
  line('前后片配片', '合成', '手工', '件', '一级', '0.032', 930, '左手触到前片', '两片叠齐放下'),
  line('合肩缝', '合成', '四线包缝', '件', '一级', '0.060', 1730, '右手触到前后片', '衣身放到右侧台面'),
  line('量裁领罗纹', '领', '手工', '件', '一级', '0.046', 1320, '手触到罗纹', '罗纹圈放下'),
  line('领罗纹与大身定位', '领', '单针平缝', '件', '一级', '0.047', 1350, '手触到罗纹圈', '衣身放到右侧台面'),
  line('上领罗纹', '领', '四线包缝', '件', '二级', '0.060', 1580, '手触到衣身', '衣身放到右侧台面'),
  line('领口压明线', '领', '绷缝', '件', '二级', '0.048', 1300, '手触到衣身', '衣身放到右侧台面'),
  line('钉主唛', '领', '单针平缝', '件', '一级', '0.059', 1700, '手触到主唛', '衣身放到右侧台面'),
  line('卷袖口边', '袖', '绷缝', '对', '一级', '0.054', 1570, '手触到袖片', '一对袖片放下'),
  line('袖片与大身配片', '袖', '手工', '对', '一级', '0.040', 1160, '手触到袖片', '袖片与大身叠齐'),
  line('上袖', '袖', '四线包缝', '对', '二级', '0.084', 2210, '手触到衣身', '衣身放到右侧台面'),
  line('袖窿压明线', '袖', '绷缝', '对', '一级', '0.054', 1560, '手触到衣身', '衣身放到右侧台面'),
  line('合侧缝', '合成', '四线包缝', '件', '一级', '0.101', 0, '右手触到前后片', '缝好的衣身放到右侧台面'),
  line('袖口封口定位', '袖', '单针平缝', '对', '一级', '0.067', 1950, '手触到袖口', '衣身放到右侧台面'),
  line('卷下摆', '合成', '绷缝', '件', '一级', '0.083', 2410, '手触到下摆', '衣身放到右侧台面'),
  line('剪线头', '整理', '手工', '件', '一级', '0.061', 1780, '手触到衣身', '衣身叠好放下'),
]

/** How ten invented readings lie around their mean, in thousandths of it; they add up to nothing. */
export const spreadThousandths: readonly number[] = [-38, 26, -14, 41, -29, 9, 33, -45, 22, -5]

export type ExampleElement = { readonly name: string; readonly breakPoint: string }

/** The four elements of 合侧缝. */
export const sideSeamElements: readonly ExampleElement[] = [
  { name: '取片对齐', breakPoint: '两片对齐压住' },
  { name: '缝左侧缝', breakPoint: '左缝线头离针' },
  { name: '翻转缝右侧缝', breakPoint: '右缝线头离针' },
  { name: '剪线堆放', breakPoint: '手离开衣身' },
]

/** Twenty cycles of 合侧缝 in hundredths of a second; the thread broke in the fifteenth: 示例数据. */
export const sideSeamCycles: readonly (readonly [number, number, number, number])[] = [
  [555, 852, 872, 362],
  [605, 891, 925, 401],
  [620, 876, 981, 387],
  [519, 946, 874, 430],
  [683, 823, 839, 425],
  [647, 838, 955, 333],
  [631, 928, 936, 372],
  [607, 950, 955, 377],
  [641, 816, 1070, 400],
  [705, 855, 954, 435],
  [576, 950, 930, 304],
  [710, 1000, 853, 425],
  [618, 940, 798, 407],
  [631, 806, 997, 355],
  [714, 959, 1792, 351],
  [616, 876, 1007, 404],
  [632, 861, 996, 367],
  [559, 903, 997, 358],
  [600, 819, 862, 361],
  [611, 831, 983, 466],
]
