import { Button, type ButtonProps } from '@mantine/core'
import type { ReactNode, Ref } from 'react'

interface Props extends ButtonProps {
  /** Nothing is left to save, or it can't be saved as it is filled in. */
  idle: boolean
  /** Without it the form around the button is sent. */
  onSave?: () => void
  children: ReactNode
  ref?: Ref<HTMLButtonElement>
}

/** Is not disabled when there is nothing to save: who has just saved by keyboard would begin at the top of the page again. */
export function SaveButton({ idle, onSave, ...rest }: Props) {
  return (
    <Button
      {...rest}
      type={onSave ? 'button' : 'submit'}
      data-disabled={idle || undefined}
      aria-disabled={idle}
      onClick={(event) => {
        if (idle) event.preventDefault()
        else onSave?.()
      }}
    />
  )
}
