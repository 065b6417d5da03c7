import { theme, type ThemeConfig } from 'antd'
import { palettes, type Palette, type ThemeMode } from './palette.ts'
import { scaleLength, type TextSize } from './text-size.ts'

export const fontFamily =
  "'IBM Plex Sans', 'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans SC', 'Noto Sans CJK SC', " +
  "'Noto Sans SC Variable', 'Noto Sans SC Whole', 'LXGW WenKai', sans-serif"

/** The seed algorithm would tint from a near-black primary and turn muddy, so each derived colour is named. */
function colourTokens(colours: Palette): NonNullable<ThemeConfig['token']> {
  return {
    colorPrimary: colours.primary,
    colorPrimaryHover: colours.primaryHover,
    colorPrimaryActive: colours.primaryActive,
    colorPrimaryBg: colours.selected,
    colorPrimaryBgHover: colours.selected,
    colorPrimaryBorder: colours.primary,
    colorPrimaryBorderHover: colours.primaryHover,
    colorPrimaryText: colours.primary,
    colorPrimaryTextHover: colours.primaryHover,
    colorPrimaryTextActive: colours.primaryActive,
    colorInfo: colours.primary,
    colorInfoHover: colours.primaryHover,
    colorInfoActive: colours.primaryActive,
    colorInfoBg: colours.selected,
    colorInfoBgHover: colours.selected,
    colorInfoBorder: colours.split,
    colorInfoText: colours.primary,
    colorLink: colours.primary,
    colorLinkHover: colours.primaryHover,
    colorLinkActive: colours.primaryActive,
    colorText: colours.text,
    colorTextHeading: colours.text,
    colorTextSecondary: colours.textSecondary,
    colorTextLabel: colours.textSecondary,
    colorTextDescription: colours.textSecondary,
    colorTextTertiary: colours.textTertiary,
    colorTextPlaceholder: colours.textTertiary,
    colorTextQuaternary: colours.textTertiary,
    colorTextDisabled: colours.textTertiary,
    colorTextLightSolid: colours.onPrimary,
    colorIcon: colours.textSecondary,
    colorIconHover: colours.text,
    colorBgLayout: colours.page,
    colorBgContainer: colours.card,
    colorBgElevated: colours.floating,
    colorBgSpotlight: colours.primary,
    colorBgContainerDisabled: colours.fillAlter,
    colorFillAlter: colours.fillAlter,
    colorFillTertiary: colours.hover,
    colorFillSecondary: colours.selected,
    controlItemBgHover: colours.hover,
    controlItemBgActive: colours.selected,
    controlItemBgActiveHover: colours.selected,
    controlOutline: colours.primary,
    colorBorder: colours.border,
    colorBorderSecondary: colours.rowLine,
    colorBorderDisabled: colours.split,
    colorSplit: colours.split,
    ...stateTokens(colours),
  }
}

function stateTokens(colours: Palette): NonNullable<ThemeConfig['token']> {
  return {
    colorSuccess: colours.success,
    colorSuccessHover: colours.success,
    colorSuccessText: colours.success,
    colorSuccessBg: colours.successBg,
    colorSuccessBgHover: colours.successBg,
    colorSuccessBorder: colours.success,
    colorError: colours.error,
    colorErrorHover: colours.error,
    colorErrorActive: colours.error,
    colorErrorText: colours.error,
    colorErrorBg: colours.errorBg,
    colorErrorBgHover: colours.errorBg,
    colorErrorBorder: colours.error,
    colorErrorBorderHover: colours.error,
    colorErrorOutline: colours.error,
    colorWarning: colours.warning,
    colorWarningHover: colours.warning,
    colorWarningText: colours.warning,
    colorWarningBg: colours.warningBg,
    colorWarningBgHover: colours.warningBg,
    colorWarningBorder: colours.warningBorder,
    colorWarningBorderHover: colours.warningBorder,
    colorWarningOutline: colours.warningBorder,
  }
}

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
