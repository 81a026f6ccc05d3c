import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aPhone, aRingingPhone } from '@/testing/fixtures/call'
import { aSession } from '@/testing/fixtures/session'
import { show } from '@/testing/render'
import { API, server } from '@/testing/server'
import { toldPhone } from '@/testing/toldPhone'
import { twoTabs } from '@/testing/twoTabs'
import { CallBar } from '../bar/CallBar'
import { PhoneControl } from '../state/PhoneControl'
import { useDeskPhone } from '../useDeskPhone'
import { LineContext } from './PhoneLineProvider'
import { newPhoneLine, type PhoneLine } from './phoneLine'

let tabs: ReturnType<typeof twoTabs>
let phone: ReturnType<typeof toldPhone>
let there: PhoneLine
let here: PhoneLine
let desk = aPhone()

beforeEach(async () => {
  tabs = twoTabs()
  phone = toldPhone()
  there = newPhoneLine()
  here = newPhoneLine()
  there.open(phone.open)
  here.open(phone.open)
  await expect.poll(() => here.state()).toMatchObject({ link: 'ready', elsewhere: true })
  desk = aPhone({ provider: 'twilio', state: 'available', call: null, leg: null })
  const session = aSession()
  session.account.permissions.push('TAKE_CALLS')
  server.use(
    http.get(`${API}/session`, () => HttpResponse.json(session)),
    http.get(`${API}/phone`, () => HttpResponse.json(desk)),
    http.get(`${API}/calls/20`, () => HttpResponse.json(desk.call)),
  )
})
afterEach(() => {
  here.close()
  there.close()
  tabs.putBack()
})

describe('a tab beside the one that has the line', () => {
  it('shows its trouble, and passes on that it is to be tried again', async () => {
    showHere()
    act(() => {
      phone.tell().onTrouble('line-lost', true)
      phone.tell().onReady(false)
    })

    expect(await screen.findByText(/^In the other tab:/)).toHaveTextContent('The phone line is not connected.')
    expect(screen.getByText('Does not ring: the other tab is not connected')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))

    await expect.poll(() => here.state()).toMatchObject({ link: 'ready', elsewhere: true })
    expect(phone.opened()).toBe(2)
    expect(screen.getByText('Rings in another tab')).toBeInTheDocument()
  })

  it('answers what rings there, and not while the line there is lost', async () => {
    desk = aRingingPhone()
    showHere()
    act(() => phone.tell().onReady(false))
    expect(await screen.findByRole('button', { name: 'Answer' })).toBeDisabled()

    act(() => {
      phone.tell().onReady(true)
      phone.tell().onRing()
    })
    await userEvent.click(screen.getByRole('button', { name: 'Answer' }))

    expect(phone.asked).toEqual(['accept'])
  })

  it('does not say which microphone is used', async () => {
    showHere()

    await userEvent.click(await screen.findByRole('button', { name: /Your phone/ }))
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Phone settings' }))

    expect(await screen.findByText(/are chosen in the tab in which the phone rings/)).toBeInTheDocument()
    expect(screen.queryByText(/usual microphone/)).toBeNull()
  })

  it('has the line when the other is closed, and nothing of the call that went with it', async () => {
    phone.tell().onConnected()
    expect(here.state().talking).toBe(true)

    there.close()

    await expect.poll(() => here.state()).toMatchObject({ link: 'ready', elsewhere: false, talking: false })
  })
})

function showHere() {
  show(
    <LineContext.Provider value={here}>
      <Desk />
      <PhoneControl />
    </LineContext.Provider>,
  )
}

function Desk() {
  const own = useDeskPhone()
  return own ? <CallBar desk={own} /> : null
}
