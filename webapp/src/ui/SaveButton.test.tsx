import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { show } from '@/testing/render'
import { keepFocus } from './keepFocus'
import { SaveButton } from './SaveButton'

let release: () => void
let saved: string[]
let answer: () => void

beforeEach(() => {
  release = keepFocus(document)
  saved = []
})
afterEach(() => release())

it('keeps the focus of who has just saved, and saves nothing twice', async () => {
  show(<Form />)
  await userEvent.type(screen.getByRole('textbox'), 'Mon')
  await userEvent.tab()
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(saved).toEqual(['Mon']))
  answer()

  await waitFor(() => expect(screen.getByRole('button', { name: 'Save' })).toHaveAttribute('aria-disabled', 'true'))
  expect(screen.getByRole('button', { name: 'Save' })).toHaveFocus()
  // A disabled one would lose it in a browser.
  expect(screen.getByRole('button', { name: 'Save' })).toBeEnabled()
  await userEvent.keyboard('{Enter}')
  expect(saved).toEqual(['Mon'])
})

function Form() {
  const [known, setKnown] = useState('')
  const [text, setText] = useState('')
  const [busy, setBusy] = useState(false)
  async function save() {
    saved.push(text)
    setBusy(true)
    await new Promise<void>((resolve) => {
      answer = resolve
    })
    setKnown(text)
    setBusy(false)
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <input aria-label="Day" value={text} onChange={(event) => setText(event.target.value)} />
      <SaveButton idle={text === known} loading={busy}>
        {'Save'}
      </SaveButton>
    </form>
  )
}
