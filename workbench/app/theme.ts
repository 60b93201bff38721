import type { ThemeConfig } from 'antd'

const ink = '#1f2329'
const link = '#1f5fbf'
const deepLink = '#174a96'
const accent = '#b3261e'

/** Ink on paper: links and focus are blue, the primary action is red; every text reaches 4.5 : 1. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: link,
    colorLink: link,
    colorLinkHover: deepLink,
    colorLinkActive: deepLink,
    colorInfo: link,
    colorError: accent,
    colorWarning: '#8a5a00',
    colorSuccess: '#1a7437',
    colorText: ink,
    colorTextBase: ink,
    colorTextSecondary: '#4a515c',
    colorTextTertiary: '#5f6672',
    colorTextQuaternary: '#5f6672',
    colorTextDescription: '#5f6672',
    colorTextPlaceholder: '#5f6672',
    colorBorder: '#c9ced6',
    colorBorderSecondary: '#e3e6ea',
    borderRadius: 4,
    fontFamily: 'var(--sans)',
    wireframe: false,
    motion: false,
  },
  components: {
    Form: { itemMarginBottom: 18 },
    Button: {
      colorPrimary: accent,
      colorPrimaryHover: '#8f1d17',
      colorPrimaryActive: '#731712',
      primaryShadow: 'none',
      defaultShadow: 'none',
    },
    Table: {
      headerBg: '#f7f8fa',
      headerColor: '#4a515c',
      cellPaddingBlockSM: 5,
      headerSplitColor: 'transparent',
    },
  },
}
