import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aCallDesk, Bar } from '@/testing/callBarDesk'
import { aCall, aLeg, aPhone } from '@/testing/fixtures/call'
import { show } from '@/testing/render'

let desk: ReturnType<typeof aCallDesk>

beforeEach(() => {
  desk = aCallDesk()
})
afterEach(() => desk.town.close())

describe('a supervisor in a call', () => {
  it('sees who hears them, and changes it', async () => {
    const own = aLeg({ id: 140, account: 9, role: 'supervisor', purpose: 'listen', name: 'Jessica Albright' })
    desk.phone = aPhone({ state: 'away', leg: 140, call: aCall({ legs: [aLeg(), own] }) })
    show(<Bar />)

    expect(await screen.findByText('Nobody hears you.')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('radio', { name: 'Whisper' }))
    await userEvent.click(screen.getByRole('button', { name: 'Leave the call' }))

    await expect
      .poll(() => desk.wished)
      .toMatchObject([{ method: 'PUT', path: '/supervision', body: { mode: 'whisper' } }, { method: 'DELETE' }])
  })
})
