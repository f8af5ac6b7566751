import { createTheme, defaultVariantColorsResolver } from '@mantine/core';
import type {
  CSSVariablesResolver,
  MantineColorsTuple,
  VariantColorsResolver,
} from '@mantine/core';
import { words } from '#shared/words/index.ts';

/** Mantine wants ten shades; ours are tokens, which know the two themes by themselves. */
const shades = (soft: string, main: string, strong: string): MantineColorsTuple => [
  soft,
  soft,
  soft,
  main,
  main,
  main,
  main,
  strong,
  main,
  strong,
];

const tokenColors = ['accent', 'danger', 'good', 'warn'] as const;

const variantColorResolver: VariantColorsResolver = (input) => {
  const colors = defaultVariantColorsResolver(input);
  if (input.variant === 'filled') return { ...colors, color: 'var(--on-accent)' };
  if (input.variant === 'default') {
    return { ...colors, border: '1px solid var(--line-control)' };
  }
  return colors;
};

/** Mantine, dressed in the tokens of tokens.css. */
export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 6, dark: 6 },
  variantColorResolver,
  colors: {
    accent: shades('var(--accent-soft)', 'var(--accent)', 'var(--accent-strong)'),
    danger: shades('var(--danger-soft)', 'var(--danger)', 'var(--danger-strong)'),
    good: shades('var(--good-soft)', 'var(--good)', 'var(--good)'),
    dark: [
      'var(--ink)',
      'var(--ink)',
      'var(--ink-soft)',
      'var(--ink-faint)',
      'var(--line-control)',
      'var(--paper-raised)',
      'var(--paper-raised)',
      'var(--paper)',
      'var(--paper-sunk)',
      'var(--paper-sunk)',
    ],
    gray: [
      'var(--paper-sunk)',
      'var(--paper-sunk)',
      'var(--line)',
      'var(--line)',
      'var(--line-control)',
      'var(--line-control)',
      'var(--ink-soft)',
      'var(--ink-soft)',
      'var(--ink-soft)',
      'var(--ink)',
    ],
    warn: shades('var(--warn-soft)', 'var(--warn)', 'var(--warn)'),
  },
  black: 'var(--ink)',
  fontFamily: 'var(--font-ui)',
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  fontSizes: {
    xs: 'var(--text-xs)',
    sm: 'var(--text-sm)',
    md: 'var(--text-md)',
    lg: 'var(--text-lg)',
    xl: 'var(--text-xl)',
  },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.55', lg: '1.55', xl: '1.6' },
  spacing: {
    xs: 'var(--space-2)',
    sm: 'var(--space-3)',
    md: 'var(--space-4)',
    lg: 'var(--space-5)',
    xl: 'var(--space-6)',
  },
  radius: {
    xs: '4px',
    sm: 'var(--radius-sm)',
    md: 'var(--radius-md)',
    lg: 'var(--radius-lg)',
    xl: '24px',
  },
  defaultRadius: 'sm',
  shadows: { md: 'var(--shadow)', lg: 'var(--shadow)', xl: 'var(--shadow)' },
  headings: {
    fontFamily: 'var(--font-ui)',
    fontWeight: '600',
    sizes: {
      h1: { fontSize: 'var(--text-2xl)', lineHeight: 'var(--leading-tight)' },
      h2: { fontSize: 'var(--text-lg)', lineHeight: 'var(--leading-tight)' },
      h3: { fontSize: 'var(--text-md)', lineHeight: 'var(--leading-tight)' },
    },
  },
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    // The page itself never scrolls, so nothing needs locking; the lock would also add a style tag
    // without the nonce, which the content security policy refuses.
    Modal: {
      defaultProps: {
        lockScroll: false,
        centered: true,
        size: '31rem',
        closeButtonProps: { 'aria-label': words.common.close },
        radius: 'lg',
        padding: 'lg',
        yOffset: 'var(--space-5)',
        transitionProps: { duration: 120 },
        overlayProps: { backgroundOpacity: 1, color: 'var(--veil)' },
      },
    },
    Drawer: { defaultProps: { lockScroll: false } },
    Spotlight: {
      defaultProps: {
        lockScroll: false,
        overlayProps: { backgroundOpacity: 1, blur: 0, color: 'var(--veil)' },
      },
    },
    Button: { defaultProps: { fw: 550 } },
    Checkbox: { defaultProps: { iconColor: 'var(--on-accent)' } },
    Switch: { defaultProps: { withThumbIndicator: false } },
    Radio: { defaultProps: { iconColor: 'var(--on-accent)' } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: false } },
    Menu: {
      defaultProps: {
        shadow: 'md',
        radius: 'md',
        transitionProps: { duration: 100 },
        // A stop that is no entry has no place in a menu: the first entry has the focus.
        withInitialFocusPlaceholder: false,
      },
    },
    Popover: { defaultProps: { shadow: 'md', radius: 'md' } },
    ActionIcon: { defaultProps: { variant: 'subtle' } },
    // The list itself scrolls: a frame that scrolled it would be one more stop that leads nowhere.
    Select: { defaultProps: { withScrollArea: false } },
    Input: { defaultProps: { radius: 'sm' } },
  },
});

const surfaces = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-soft)',
  '--mantine-color-error': 'var(--danger)',
  '--mantine-color-success': 'var(--good)',
  '--mantine-color-placeholder': 'var(--ink-faint)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-default': 'var(--paper-raised)',
  '--mantine-color-default-hover': 'var(--paper-sunk)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line-control)',
  '--mantine-color-disabled': 'var(--paper-sunk)',
  '--mantine-color-disabled-color': 'var(--ink-faint)',
  '--mantine-color-disabled-border': 'var(--line)',
  '--mantine-primary-color-contrast': 'var(--on-accent)',
};

export const cssVariablesResolver: CSSVariablesResolver = () => {
  const colors = Object.fromEntries(
    tokenColors.flatMap((name) => [
      [`--mantine-color-${name}-text`, `var(--${name})`],
      [`--mantine-color-${name}-filled`, `var(--${name})`],
      [`--mantine-color-${name}-filled-hover`, `var(--${name}-strong, var(--${name}))`],
      [`--mantine-color-${name}-light`, `var(--${name}-soft)`],
      [`--mantine-color-${name}-light-hover`, `var(--${name}-soft)`],
      [`--mantine-color-${name}-light-color`, `var(--${name})`],
      [`--mantine-color-${name}-outline`, `var(--${name})`],
      [`--mantine-color-${name}-outline-hover`, `var(--${name}-soft)`],
    ]),
  );
  const gray = {
    '--mantine-color-gray-light': 'var(--paper-sunk)',
    '--mantine-color-gray-light-hover': 'var(--paper-sunk)',
    '--mantine-color-gray-light-color': 'var(--ink-soft)',
  };
  const both = { ...surfaces, ...colors, ...gray };
  // Mantine paints with 'white' on light and writes with it on dark.
  return {
    variables: {},
    light: { ...both, '--mantine-color-white': 'var(--paper-raised)' },
    dark: { ...both, '--mantine-color-white': 'var(--ink)' },
  };
};
