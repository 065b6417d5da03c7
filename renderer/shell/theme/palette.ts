export type ThemeMode = 'light' | 'dark'

/** Every colour of the interface. `tokens.css` holds the same values as CSS variables; a test compares them. */
export type Palette = {
  readonly primary: string
  readonly primaryHover: string
  readonly primaryActive: string
  readonly onPrimary: string
  readonly text: string
  readonly textSecondary: string
  readonly textTertiary: string
  readonly page: string
  readonly card: string
  readonly floating: string
  readonly fillAlter: string
  readonly selected: string
  readonly hover: string
  readonly border: string
  readonly split: string
  readonly rowLine: string
  readonly success: string
  readonly successBg: string
  readonly error: string
  readonly errorBg: string
  readonly warning: string
  readonly warningBg: string
  readonly warningBorder: string
  readonly sideUnion: string
  readonly sideUnionBg: string
  readonly sideEmployer: string
  readonly sideEmployerBg: string
  readonly sample: string
  readonly sampleBg: string
  readonly clockFace: string
  readonly clockText: string
}

const light: Palette = {
  primary: '#1F2F3A',
  primaryHover: '#34464F',
  primaryActive: '#121D25',
  onPrimary: '#FFFFFF',
  text: '#1A242B',
  textSecondary: '#46545D',
  textTertiary: '#58666F',
  page: '#F2F4F5',
  card: '#FFFFFF',
  floating: '#FFFFFF',
  fillAlter: '#F7F9FA',
  selected: '#E6ECF0',
  hover: '#F0F3F5',
  border: '#84929B',
  split: '#D3DADE',
  rowLine: '#E8ECEE',
  success: '#1B6B47',
  successBg: '#E8F4EE',
  error: '#B3261E',
  errorBg: '#FDECEA',
  warning: '#7A5200',
  warningBg: '#FFF5DB',
  warningBorder: '#DDB04A',
  sideUnion: '#1B5A99',
  sideUnionBg: '#EAF2FA',
  sideEmployer: '#95480E',
  sideEmployerBg: '#FBF0E6',
  sample: '#6A3E9E',
  sampleBg: '#F4EEFA',
  clockFace: '#17222A',
  clockText: '#F3F7F9',
}

const dark: Palette = {
  primary: '#DCE5EA',
  primaryHover: '#F2F6F8',
  primaryActive: '#C3D0D7',
  onPrimary: '#11171B',
  text: '#E8EDF0',
  textSecondary: '#B6C2C9',
  textTertiary: '#93A1AA',
  page: '#11171B',
  card: '#182025',
  floating: '#1E272D',
  fillAlter: '#1E272D',
  selected: '#243039',
  hover: '#1E272D',
  border: '#70808A',
  split: '#37454E',
  rowLine: '#27323A',
  success: '#74C69B',
  successBg: '#16302A',
  error: '#F28B82',
  errorBg: '#3A1D1C',
  warning: '#E9C46A',
  warningBg: '#33290F',
  warningBorder: '#8A6D22',
  sideUnion: '#7DB5EE',
  sideUnionBg: '#16293B',
  sideEmployer: '#E7A46A',
  sideEmployerBg: '#33241A',
  sample: '#C3A3EB',
  sampleBg: '#2A2140',
  clockFace: '#0B1013',
  clockText: '#F3F7F9',
}

export const palettes: Readonly<Record<ThemeMode, Palette>> = { light, dark }
