import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aCallDesk, Bar } from '@/testing/callBarDesk'
import { aPhone, aRingingPhone } from '@/testing/fixtures/call'
import { show } from '@/testing/render'

let desk: ReturnType<typeof aCallDesk>

beforeEach(() => {
  desk = aCallDesk()
})
afterEach(() => desk.town.close())

describe('a call that rings', () => {
  it('says who it is, and is answered in the browser', async () => {
    desk.phone = aRingingPhone()
    show(<Bar />)
    await screen.findByText('Maria Lopez')

    desk.town.say('ring')
    await userEvent.click(await screen.findByRole('button', { name: 'Answer' }))

    await expect.poll(() => desk.town.asked).toContain('accept')
    expect(await screen.findByText('Connecting…')).toBeInTheDocument()
  })

  it('says how long they wait since they were sent back to the line, not since they first called', async () => {
    desk.phone = aRingingPhone({ waitingSince: new Date(Date.now() - 5_000).toISOString() })
    show(<Bar />)

    expect(await screen.findByText('Waiting for')).toHaveTextContent(/^Waiting for 0:[0-5]\d$/)
  })

  it('is announced once, over everything else, and takes the focus from nobody', async () => {
    desk.phone = aRingingPhone()
    show(<Bar />)

    expect(await screen.findByText('Maria Lopez is calling. Control, Shift and A answers.')).toHaveAttribute(
      'role',
      'alert',
    )
    expect(document.body).toHaveFocus()
  })

  it('moves nothing while somebody writes, and a chord takes it', async () => {
    desk.phone = aPhone({ state: 'available', call: null, leg: null })
    const { queries } = show(<Bar />)
    const box = await screen.findByLabelText('A reply')
    await userEvent.type(box, 'Dear Maria')
    desk.phone = aRingingPhone()
    desk.town.say('ring')
    await queries.invalidateQueries()

    const toast = await screen.findByText(/Go on writing/)
    expect(box).toHaveFocus()
    expect(toast).toBeInTheDocument()
    expect(screen.queryByText('Waiting for')).toBeNull()
    await userEvent.keyboard('{Control>}{Shift>}[KeyA]{/Shift}{/Control}')

    await expect.poll(() => desk.town.asked).toContain('accept')
    expect(box).toHaveValue('Dear Maria')
  })

  it.each([
    [
      { customer: null, candidates: [c('C-7', 'Maria Lopez'), c('C-8', 'Ana Lopez')], callerTrust: 'maybe' },
      'Perhaps Maria Lopez or one other',
      'Not sure',
    ],
    [{ customer: null, callerTrust: 'unknown' }, '+1 415-555-0123', 'Unknown caller'],
    [{ customer: null, callerTrust: 'unknown', caller: '' }, 'Number withheld', 'Unknown caller'],
  ] as const)('tells the sure from the unsure: %#', async (call, name, mark) => {
    desk.phone = aRingingPhone({ ...call, candidates: 'candidates' in call ? [...call.candidates] : [] })
    show(<Bar />)

    expect(await screen.findByText(name)).toBeInTheDocument()
    expect(screen.getByText(mark)).toBeInTheDocument()
  })

  it('on a phone of one’s own is answered there', async () => {
    desk.phone = { ...aRingingPhone(), device: 'phone', number: '+14155550999' }
    show(<Bar />)

    expect(await screen.findByText('Answer on your phone +1 415-555-0999, and press 1.')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Answer' })).toBeNull()
  })

  it('that was placed from here is taken first, then the other side is called', async () => {
    desk.phone = aRingingPhone({ direction: 'out', stage: 'placed' })
    show(<Bar />)

    expect(await screen.findByText('Answer, and they are called')).toBeInTheDocument()
    expect(screen.queryByText('Waiting for')).toBeNull()
  })

  it('may be declined', async () => {
    desk.phone = aRingingPhone()
    show(<Bar />)
    desk.town.say('ring')
    await expect.poll(desk.town.heard).toBe(1)

    await userEvent.click(await screen.findByRole('button', { name: 'Decline' }))

    await expect.poll(() => desk.town.asked).toContain('reject')
  })
})

function c(number: string, name: string) {
  return { number, name }
}
