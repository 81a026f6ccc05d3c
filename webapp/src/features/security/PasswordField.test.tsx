import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { show } from '@/testing/render'
import { PasswordField } from './PasswordField'

it('can be looked at by who has no mouse', async () => {
  show(<PasswordField label="Secret" name="password" />)
  await userEvent.type(screen.getByLabelText('Secret'), 'knit one')
  expect(screen.getByLabelText('Secret')).toHaveAttribute('type', 'password')

  await userEvent.tab()
  expect(screen.getByRole('button', { name: 'Show the password', pressed: false })).toHaveFocus()
  await userEvent.keyboard(' ')

  expect(screen.getByLabelText('Secret')).toHaveAttribute('type', 'text')
  expect(screen.getByRole('button', { name: 'Show the password', pressed: true })).toHaveFocus()
})
