import { Button, type ButtonProps, Loader, Tooltip } from '@mantine/core'
import type { IconPhone } from '@tabler/icons-react'
import type { Ref } from 'react'
import classes from './bar.module.css'

const ICON = { size: 18, stroke: 1.8, 'aria-hidden': true }

interface Props extends ButtonProps {
  icon: typeof IconPhone
  label: string
  /** The part of the label that is shown. */
  word?: string
  /** The letter that does the same with Ctrl and Shift. */
  letter?: string
  /** Only where the label stays the same. */
  pressed?: boolean
  expanded?: boolean
  onClick?: () => void
  ref?: Ref<HTMLButtonElement>
}

/**
 * A button of the call bar; where room is short its word is left to those who listen, and to the tooltip. While its wish is
 * under way it keeps the focus, and does not hear a second press.
 */
export function BarButton(props: Props) {
  const {
    icon: ButtonIcon,
    label,
    word = label,
    letter,
    pressed,
    expanded,
    className,
    loading,
    onClick,
    ...rest
  } = props
  const chord = letter ? `Ctrl+Shift+${letter}` : null
  return (
    <Tooltip label={chord ? `${label} (${chord})` : label}>
      <Button
        variant={pressed ? 'filled' : 'default'}
        size="sm"
        px="sm"
        // Who opens a menu by it adds a class of its own.
        className={className ? `${classes.button} ${className}` : classes.button}
        leftSection={loading ? <Loader size={18} color="currentColor" aria-hidden /> : <ButtonIcon {...ICON} />}
        aria-label={label}
        aria-busy={loading || undefined}
        aria-pressed={pressed}
        aria-expanded={expanded}
        aria-keyshortcuts={letter ? `Control+Shift+${letter}` : undefined}
        {...rest}
        onClick={loading ? undefined : onClick}
      >
        <span className={classes.word}>{word}</span>
      </Button>
    </Tooltip>
  )
}
