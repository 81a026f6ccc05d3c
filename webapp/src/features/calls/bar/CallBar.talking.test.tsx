import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aCallDesk, Bar } from '@/testing/callBarDesk'
import { aLeg } from '@/testing/fixtures/call'
import { show } from '@/testing/render'
import { API, problem, server } from '@/testing/server'

let desk: ReturnType<typeof aCallDesk>

beforeEach(() => {
  desk = aCallDesk()
})
afterEach(() => desk.town.close())

describe('a call that is talked on', () => {
  it('is muted at once in the browser, and at the desk', async () => {
    show(<Bar />)
    desk.town.say('ring')
    desk.town.say('connected')
    await expect.poll(desk.town.heard).toBe(2)

    await userEvent.click(await screen.findByRole('button', { name: 'Mute' }))

    expect(await screen.findByText('You are muted')).toBeInTheDocument()
    await expect.poll(() => desk.town.asked).toContain('mute')
    await expect.poll(() => desk.wished).toMatchObject([{ method: 'PUT', path: '/mute' }])
  })

  it('is held and taken off hold by a chord', async () => {
    const { queries } = show(<Bar />)
    await screen.findByRole('button', { name: 'Hold' })

    await userEvent.keyboard('{Control>}{Shift>}[KeyH]{/Shift}{/Control}')
    await expect.poll(() => desk.wished).toMatchObject([{ method: 'PUT', path: '/hold' }])
    desk.change({ held: true })
    await queries.invalidateQueries()

    expect(await screen.findByText('On hold')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Take off hold' })).not.toHaveAttribute('aria-pressed')
  })

  it('goes to a colleague who is spoken to first', async () => {
    show(<Bar />)

    await userEvent.click(await screen.findByRole('button', { name: 'Transfer' }))
    expect(await screen.findByText('Minji Han')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Talk to Minji Han first' })).toBeDisabled()
    await userEvent.click(screen.getByRole('button', { name: 'Talk to Said Haddad first' }))

    await expect.poll(() => desk.wished).toMatchObject([{ path: '/transfers', body: { kind: 'warm', agent: 2 } }])
    expect(desk.wished[0]?.key).toHaveLength(32)
  })

  it('goes to a team by its name, to whoever is free or to their line', async () => {
    show(<Bar />)
    await userEvent.click(await screen.findByRole('button', { name: 'Transfer' }))
    expect(await screen.findByText('To a team')).toBeInTheDocument()

    await userEvent.click(screen.getByRole('button', { name: 'Send the call to the line of Returns' }))

    await expect.poll(() => desk.wished).toMatchObject([{ path: '/transfers', body: { kind: 'blind', team: 2 } }])
  })

  it('goes to a number without a word', async () => {
    show(<Bar />)
    await userEvent.click(await screen.findByRole('button', { name: 'Transfer' }))

    await userEvent.type(await screen.findByLabelText('Or to a phone number'), 'nobody')
    await userEvent.click(screen.getByRole('button', { name: 'Send' }))
    expect(await screen.findByText('That does not look like a phone number.')).toBeInTheDocument()
    await userEvent.clear(screen.getByLabelText('Or to a phone number'))
    await userEvent.type(screen.getByLabelText('Or to a phone number'), '+1 (415) 555-0188')
    await userEvent.click(screen.getByRole('button', { name: 'Send' }))

    await expect
      .poll(() => desk.wished)
      .toMatchObject([{ path: '/transfers', body: { kind: 'blind', number: '+14155550188' } }])
  })

  it('while a colleague is asked says who hears whom, and is handed over or taken back', async () => {
    const said = aLeg({ id: 120, account: 2, name: 'Said Haddad', purpose: 'consult' })
    desk.change({ held: true, legs: [aLeg(), said] })
    show(<Bar />)

    expect(await screen.findByText(/You talk to Said Haddad; Maria Lopez is on hold/)).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Let Maria Lopez in' }))
    await userEvent.click(screen.getByRole('button', { name: 'Hand over to Said Haddad' }))
    await userEvent.click(screen.getByRole('button', { name: 'Take the call back' }))

    await expect
      .poll(() => desk.wished.map(({ method, path }) => `${method} ${path}`))
      .toEqual(['DELETE /hold', 'PUT /transfers/120/completion', 'DELETE /transfers/120'])
  })

  it('says what became of somebody who was called in, until it is seen or tried again', async () => {
    const third = aLeg({ id: 130, account: null, role: 'other', purpose: 'party', name: '+14155550188' })
    desk.change({ legs: [aLeg(), { ...third, state: 'ringing' }] })
    const { queries } = show(<Bar />)
    expect(await screen.findByText('Calling +14155550188…')).toBeInTheDocument()

    desk.change({ legs: [aLeg(), { ...third, state: 'no-answer' }] })
    await queries.invalidateQueries()
    expect(await screen.findByText('+14155550188 did not answer.')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Call +14155550188 again' }))
    await expect.poll(() => desk.wished).toMatchObject([{ path: '/parties', body: { number: '+14155550188' } }])

    const again = { ...third, id: 131 }
    desk.change({ legs: [aLeg(), { ...third, state: 'no-answer' }, again] })
    await queries.invalidateQueries()
    expect(await screen.findByText('+14155550188 is in the call.')).toBeInTheDocument()
    expect(screen.queryByText(/did not answer/)).toBeNull()

    desk.change({ legs: [aLeg(), { ...third, state: 'no-answer' }, { ...again, state: 'left' }] })
    await queries.invalidateQueries()
    expect(await screen.findByText('+14155550188 has left the call.')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Hide this about +14155550188' }))
    expect(screen.queryByText(/has left/)).toBeNull()
  })

  it('stops recording for card numbers, and shows that it has stopped', async () => {
    const { queries } = show(<Bar />)
    await userEvent.click(await screen.findByRole('button', { name: 'Pause the recording for card numbers' }))
    await expect.poll(() => desk.wished).toMatchObject([{ method: 'PUT', path: '/recording/pause' }])

    desk.change({ recording: 'paused' })
    await queries.invalidateQueries()

    expect(await screen.findByText(/card numbers may be said now/, { selector: 'section *' })).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Go on recording' })).toBeInTheDocument()
  })

  it('sends the keys that are pressed, from the page or the keyboard', async () => {
    show(<Bar />)
    desk.town.say('ring')
    await expect.poll(desk.town.heard).toBe(1)
    await userEvent.click(await screen.findByRole('button', { name: 'Keypad' }))
    const pad = await screen.findByRole('dialog')

    await userEvent.click(within(pad).getByRole('button', { name: '4' }))
    await userEvent.keyboard('2')

    await expect.poll(() => desk.town.asked).toEqual(['digits 4', 'digits 2'])
    expect(within(pad).getByLabelText('Keys pressed')).toHaveTextContent('42')
  })

  it('says in words what did not work, and tries exactly that again', async () => {
    desk.refuse = () => problem(409, 'phone-in-use')
    show(<Bar />)
    await userEvent.click(await screen.findByRole('button', { name: 'Add somebody' }))
    await userEvent.type(await screen.findByLabelText('Phone number'), '+14155550188{Enter}')

    expect(await screen.findByText('That phone is in use just now.', { exact: false })).toBeInTheDocument()
    desk.refuse = null
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))

    await waitFor(() => expect(screen.queryByText(/That did not work/)).toBeNull())
    expect(desk.wished).toHaveLength(2)
    expect(desk.wished[1]?.key).toBe(desk.wished[0]?.key)
  })

  it('ends also where the desk cannot be reached', async () => {
    desk.refuse = () => problem(503, 'unavailable')
    show(<Bar />)
    desk.town.say('ring')
    desk.town.say('connected')
    await screen.findByRole('button', { name: 'End the call' })
    await expect.poll(desk.town.heard).toBe(2)

    await userEvent.keyboard('{Control>}{Shift>}[KeyE]{/Shift}{/Control}')

    await expect.poll(() => desk.town.asked).toContain('hangup')
  })

  it('goes on while the page has lost the server, and says so', async () => {
    const { queries } = show(<Bar />)
    await screen.findByRole('button', { name: 'Hold' })

    server.use(http.get(`${API}/phone`, () => HttpResponse.error()))
    void queries.invalidateQueries({ queryKey: ['calls', 'phone'] })

    expect(await screen.findByText(/this page has lost the server/)).toBeInTheDocument()
    expect(screen.getByText('Maria Lopez')).toBeInTheDocument()
  })
})
