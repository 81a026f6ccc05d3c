import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { aCallback, aMissedCall } from '@/testing/fixtures/callback'
import { show } from '@/testing/render'
import { API, page, server } from '@/testing/server'
import { CallLists } from './CallLists'

let there: boolean

beforeEach(() => {
  there = true
  server.use(
    http.get(`${API}/callbacks/counts`, () => HttpResponse.json({ due: 1, open: 1, missed: 1, rest: null })),
    http.get(`${API}/callbacks`, () => page(there ? [aCallback()] : [])),
    http.get(`${API}/missed-calls`, () => page(there ? [aMissedCall()] : [])),
  )
})

describe('a dialog of a row that goes', () => {
  it('stays with what was typed, where a caller was missed', async () => {
    const { queries } = show(<CallLists />, '/?list=missed')
    await choose('Mark as handled')
    await userEvent.type(within(await screen.findByRole('dialog')).getByLabelText(/What was done/), 'Wrote')

    there = false
    await queries.invalidateQueries()

    expect(await screen.findByText('Everybody was reached')).toBeInTheDocument()
    expect(within(screen.getByRole('dialog')).getByLabelText(/What was done/)).toHaveValue('Wrote')
    expect(within(screen.getByRole('dialog')).getByLabelText(/What was done/)).toHaveFocus()
  })

  it('stays where another time is chosen', async () => {
    const { queries } = show(<CallLists />)
    await choose('Another time')
    await userEvent.click(within(await screen.findByRole('dialog')).getByLabelText('In the afternoon'))

    there = false
    await queries.invalidateQueries()

    expect(await screen.findByText('Nobody is to be called')).toBeInTheDocument()
    expect(within(screen.getByRole('dialog')).getByLabelText('In the afternoon')).toBeChecked()
  })

  it('says that one was called off, though its row went with it', async () => {
    server.use(
      http.put(`${API}/callbacks/7/cancellation`, () => {
        there = false
        return HttpResponse.json(aCallback({ state: 'cancelled' }))
      }),
    )
    show(<CallLists />)
    await choose('Call it off')

    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Call it off' }))

    expect(await screen.findByText('The callback to Grace Miller is called off.')).toBeInTheDocument()
    expect(screen.getByText('Nobody is to be called')).toBeInTheDocument()
  })
})

async function choose(deed: string) {
  await userEvent.click(await screen.findByRole('button', { name: /^More for/ }))
  await userEvent.click(await screen.findByRole('menuitem', { name: deed }))
}
