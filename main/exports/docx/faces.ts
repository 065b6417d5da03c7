/** Word looks for the first name; the others stand in the font table for systems that lack it. */
export type WordFace = { readonly name: string; readonly latin: string; readonly others: readonly string[] }

export const bodyFace: WordFace = {
  name: '仿宋',
  latin: 'Times New Roman',
  others: ['FangSong', '仿宋_GB2312', 'Noto Serif SC', 'Noto Serif CJK SC'],
}
export const titleFace: WordFace = {
  name: '宋体',
  latin: 'Times New Roman',
  others: ['SimSun', 'Noto Serif SC', 'Noto Serif CJK SC'],
}
export const headFace: WordFace = {
  name: '黑体',
  latin: 'Arial',
  others: ['SimHei', 'Noto Sans SC', 'Noto Sans CJK SC'],
}
export const kaiFace: WordFace = {
  name: '楷体',
  latin: 'Times New Roman',
  others: ['KaiTi', '楷体_GB2312', 'LXGW WenKai'],
}

export const allFaces: readonly WordFace[] = [bodyFace, titleFace, headFace, kaiFace]

export const fontOf = (face: WordFace) => ({
  ascii: face.latin,
  hAnsi: face.latin,
  cs: face.latin,
  eastAsia: face.name,
})

const tableEntry = (face: WordFace): string =>
  `<w:font w:name="${face.name}"><w:altName w:val="${face.others.join(',')}"/></w:font>`

export const addFaces = (fontTable: string): string =>
  fontTable.includes('</w:fonts>')
    ? fontTable.replace('</w:fonts>', `${allFaces.map(tableEntry).join('')}</w:fonts>`)
    : fontTable.replace(/\/>\s*$/, `>${allFaces.map(tableEntry).join('')}</w:fonts>`)
