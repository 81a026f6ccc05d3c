import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Phone } from '@/api/shapes'
import { aPhone } from '@/testing/fixtures/call'
import { aSession } from '@/testing/fixtures/session'
import { show } from '@/testing/render'
import { API, problem, server } from '@/testing/server'
import { townDoor } from '@/testing/townDoor'
import { Troubles } from '../bar/Troubles'
import { PhoneLineProvider } from '../phone/PhoneLineProvider'
import { PhoneControl } from './PhoneControl'

let phone: Phone
let asked: unknown[]
let town: ReturnType<typeof townDoor>

beforeEach(() => {
  phone = aPhone({ state: 'offline', call: null, leg: null })
  asked = []
  sessionStorage.clear()
  town = townDoor()
  const session = aSession()
  session.account.permissions.push('TAKE_CALLS')
  server.use(
    http.get(`${API}/session`, () => HttpResponse.json(session)),
    http.get(`${API}/phone`, () => HttpResponse.json(phone)),
    http.put(`${API}/phone/:what`, async ({ request, params }) => {
      const body = (await request.json()) as Partial<Phone>
      asked.push({ what: params.what, ...body })
      phone = { ...phone, ...body }
      return HttpResponse.json(phone)
    }),
  )
})
afterEach(() => town.close())

describe('the control of the phone', () => {
  it('goes on the phone in this browser, and says that it rings here', async () => {
    show(<Control />)

    await userEvent.click(await screen.findByRole('button', { name: /Offline/ }))
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Available' }))

    expect(await screen.findByText('Rings in this browser')).toBeInTheDocument()
    expect(asked).toEqual([{ what: 'state', state: 'available', reason: '' }])
    expect(town.lines()).toBe(1)
  })

  it('goes away with a reason, and lets the line go when offline', async () => {
    phone = { ...phone, state: 'available' }
    show(<Control />)
    await screen.findByText('Rings in this browser')

    await userEvent.click(screen.getByRole('button', { name: /Available/ }))
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Away: lunch' }))
    await userEvent.click(await screen.findByRole('button', { name: /Away: lunch/ }))
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Offline' }))

    await expect.poll(() => town.asked).toEqual(['left l1'])
  })

  it('says why nothing was changed', async () => {
    server.use(http.put(`${API}/phone/state`, () => problem(409, 'phone-in-use')))
    show(<Control />)

    await userEvent.click(await screen.findByRole('button', { name: /Offline/ }))
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Available' }))

    expect(await screen.findByText('That phone is in use just now.')).toBeInTheDocument()
  })

  it('rings on a phone of one’s own, once its number is whole', async () => {
    show(<Control />)
    await userEvent.click(await screen.findByRole('button', { name: /Offline/ }))
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Phone settings' }))

    await userEvent.click(await screen.findByRole('radio', { name: 'On a phone of your own' }))
    await userEvent.type(screen.getByLabelText('Number of that phone'), '555 0123{Enter}')
    expect(await screen.findByText(/With country code/)).toBeInTheDocument()
    await userEvent.clear(screen.getByLabelText('Number of that phone'))
    await userEvent.type(screen.getByLabelText('Number of that phone'), '+1 415-555-0123{Enter}')

    await expect.poll(() => asked).toEqual([{ what: 'device', device: 'phone', number: '+14155550123' }])
  })

  it('says what to do when the browser forbids the microphone', async () => {
    vi.stubGlobal('navigator', {
      ...navigator,
      mediaDevices: { getUserMedia: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
    })
    phone = { ...phone, provider: 'twilio', state: 'available' }
    show(<Control />)

    expect(await screen.findByText('This page may not use the microphone.')).toBeInTheDocument()
    expect(screen.getByText(/Allow it by the sign/)).toBeInTheDocument()
    expect(screen.getByText('Does not ring: not connected')).toBeInTheDocument()
  })

  it('is not there where no phone is connected', async () => {
    phone = { ...phone, provider: 'off' }
    const { queries } = show(<Control />)
    await expect.poll(() => queries.getQueryData(['calls', 'phone'])).toBeTruthy()

    expect(screen.queryByRole('button', { name: /Your phone/ })).toBeNull()
  })
})

function Control() {
  return (
    <PhoneLineProvider>
      <Troubles />
      <PhoneControl />
    </PhoneLineProvider>
  )
}
