import { Button } from '@mantine/core'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { show } from '@/testing/render'
import { keepFocus } from './keepFocus'

let release: () => void
let answer: () => void

beforeEach(() => {
  release = keepFocus(document)
})
afterEach(() => release())

it('comes back to a button once its wish is answered', async () => {
  await press()
  answer()

  await waitFor(() => expect(screen.getByRole('button', { name: 'Send' })).toHaveFocus())
})

it('stays with what has it by then', async () => {
  await press()
  screen.getByRole('textbox').focus()
  answer()

  await waitFor(() => expect(screen.getByRole('button', { name: 'Send' })).toBeEnabled())
  expect(screen.getByRole('textbox')).toHaveFocus()
})

it('stays with the page when that was pressed meanwhile', async () => {
  await press()
  fireEvent.pointerDown(document.body)
  answer()

  await waitFor(() => expect(screen.getByRole('button', { name: 'Send' })).toBeEnabled())
  expect(document.body).toHaveFocus()
})

it('is not given to what never had it', async () => {
  show(<Letter />)
  screen.getByRole('button', { name: 'Send' }).click()
  await waitFor(() => expect(screen.getByRole('button', { name: 'Send' })).toBeDisabled())
  answer()

  await waitFor(() => expect(screen.getByRole('button', { name: 'Send' })).toBeEnabled())
  expect(document.body).toHaveFocus()
})

/** Browsers take the focus from what is disabled; the one of the tests leaves it there, and must be helped. */
async function press() {
  show(<Letter />)
  const button = screen.getByRole('button', { name: 'Send' })
  button.focus()
  button.click()
  await waitFor(() => expect(button).toBeDisabled())
  button.removeAttribute('disabled')
  button.blur()
  button.setAttribute('disabled', '')
  expect(document.body).toHaveFocus()
}

function Letter() {
  const [loading, setLoading] = useState(false)
  answer = () => setLoading(false)
  return (
    <>
      <input aria-label="Words" />
      <Button loading={loading} onClick={() => setLoading(true)}>
        {'Send'}
      </Button>
    </>
  )
}
