import { theme, type ThemeConfig } from 'antd'
import { colourTokens } from './antd-colours.ts'
import { palettes, type Palette, type ThemeMode } from './palette.ts'
import { scaleLength, type TextSize } from './text-size.ts'

export const fontFamily =
  "'IBM Plex Sans', 'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans SC', 'Noto Sans CJK SC', " +
  "'Noto Sans SC Variable', 'Noto Sans SC Whole', 'LXGW WenKai', sans-serif"

function sizeTokens(textSize: TextSize): NonNullable<ThemeConfig['token']> {
  const scaled = (pixels: number) => scaleLength(pixels, textSize)
  return {
    fontFamily,
    fontSize: scaled(15),
    fontSizeSM: scaled(13),
    fontSizeLG: scaled(16),
    fontSizeXL: scaled(17),
    fontSizeHeading4: scaled(20),
    fontSizeHeading5: scaled(17),
    lineHeight: 22 / 15,
    lineHeightHeading4: 1.3,
    controlHeight: scaled(36),
    controlHeightSM: scaled(30),
    controlHeightLG: scaled(44),
    borderRadius: 4,
    borderRadiusSM: 3,
    borderRadiusLG: 6,
    lineWidthFocus: 2,
    controlOutlineWidth: 1,
    fontWeightStrong: 600,
    wireframe: false,
    motionDurationFast: '0.1s',
    motionDurationMid: '0.1s',
    motionDurationSlow: '0.1s',
  }
}

function componentTokens(colours: Palette, textSize: TextSize): NonNullable<ThemeConfig['components']> {
  const rowPadding = (scaleLength(32, textSize) - scaleLength(22, textSize) - 1) / 2
  return {
    Button: {
      primaryColor: colours.onPrimary,
      primaryShadow: 'none',
      defaultShadow: 'none',
      dangerShadow: 'none',
      defaultHoverBg: colours.hover,
      defaultActiveBg: colours.selected,
      paddingInline: 14,
      paddingInlineSM: 10,
      contentFontSize: scaleLength(15, textSize),
      contentFontSizeSM: scaleLength(14, textSize),
      borderRadiusSM: 4,
    },
    Input: { activeShadow: `0 0 0 1px ${colours.primary}`, errorActiveShadow: `0 0 0 1px ${colours.error}` },
    Checkbox: { colorWhite: colours.onPrimary },
    Radio: { colorWhite: colours.onPrimary },
    Switch: { handleBg: colours.card },
    Segmented: {
      itemSelectedBg: colours.primary,
      itemSelectedColor: colours.onPrimary,
      trackBg: colours.card,
    },
    Table: {
      headerBg: colours.fillAlter,
      footerBg: colours.fillAlter,
      headerColor: colours.textSecondary,
      headerSplitColor: 'transparent',
      borderColor: colours.rowLine,
      rowHoverBg: colours.hover,
      rowSelectedBg: colours.selected,
      rowSelectedHoverBg: colours.selected,
      cellPaddingBlock: rowPadding,
      cellPaddingInline: 10,
      cellPaddingBlockMD: rowPadding,
      cellPaddingInlineMD: 10,
    },
  }
}

type DerivedTokens = ReturnType<typeof theme.darkAlgorithm>

/** The dark algorithm also dims the seeds themselves; the token table names their final value. */
function keepSeeds(
  seed: Parameters<typeof theme.darkAlgorithm>[0],
  derived: DerivedTokens = theme.darkAlgorithm(seed),
): DerivedTokens {
  const { colorPrimary, colorInfo, colorSuccess, colorWarning, colorError, colorLink } = seed
  return { ...derived, colorPrimary, colorInfo, colorSuccess, colorWarning, colorError, colorLink }
}

export function buildAntdTheme(mode: ThemeMode, textSize: TextSize): ThemeConfig {
  const colours = palettes[mode]
  return {
    algorithm: mode === 'dark' ? [theme.darkAlgorithm, keepSeeds] : theme.defaultAlgorithm,
    token: { ...colourTokens(colours), ...sizeTokens(textSize) },
    components: componentTokens(colours, textSize),
  }
}
