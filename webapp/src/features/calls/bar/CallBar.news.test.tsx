import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aCallDesk, Bar } from '@/testing/callBarDesk'
import { show } from '@/testing/render'
import { API, server } from '@/testing/server'

let desk: ReturnType<typeof aCallDesk>

beforeEach(() => {
  desk = aCallDesk()
})
afterEach(() => desk.town.close())

describe('what becomes of a call', () => {
  it('is said to those who listen, also when keys did it', async () => {
    const { queries } = show(<Bar />)
    await screen.findByRole('button', { name: 'Mute' })

    await userEvent.keyboard('{Control>}{Shift>}[KeyM]{/Shift}{/Control}')
    expect(await screen.findByText('Muted: nobody hears you.')).toHaveAttribute('role', 'status')
    await userEvent.keyboard('{Control>}{Shift>}[KeyM]{/Shift}{/Control}')
    expect(await screen.findByText('Not muted: you are heard again.')).toBeInTheDocument()

    desk.change({ held: true })
    await queries.invalidateQueries()
    expect(await screen.findByText('The caller is on hold.')).toBeInTheDocument()
    desk.change({ held: false, recording: 'paused' })
    await queries.invalidateQueries()

    expect(await screen.findByText(/The caller is off hold. The recording is paused/)).toBeInTheDocument()
  })

  it('keeps the focus on a button whose wish is under way, and hears no second press', async () => {
    let asked = 0
    let answer = () => {}
    server.use(
      http.put(`${API}/calls/20/hold`, async () => {
        asked += 1
        await new Promise<void>((resolve) => {
          answer = resolve
        })
        return new HttpResponse(null, { status: 204 })
      }),
    )
    show(<Bar />)
    const button = await screen.findByRole('button', { name: 'Hold' })

    await userEvent.click(button)
    await expect.poll(() => button.getAttribute('aria-busy')).toBe('true')
    await userEvent.click(button)
    await userEvent.keyboard('{Enter}{Control>}{Shift>}[KeyH]{/Shift}{/Control}')

    expect(button).toHaveFocus()
    expect(button).toBeEnabled()
    await expect.poll(() => asked).toBe(1)
    answer()
    await expect.poll(() => button.getAttribute('aria-busy')).toBeNull()
    expect(asked).toBe(1)
  })
})
