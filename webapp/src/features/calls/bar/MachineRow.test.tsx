import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aCallDesk, Bar } from '@/testing/callBarDesk'
import { show } from '@/testing/render'

let desk: ReturnType<typeof aCallDesk>

beforeEach(() => {
  desk = aCallDesk()
})
afterEach(() => desk.town.close())

describe('a call of ours that somebody took', () => {
  it('asks whether a voice that sounds like a machine is one, and leaves no message by itself', async () => {
    desk.change({ soundsLikeMachine: true, mayLeaveMessage: true })
    show(<Bar />)

    expect(await screen.findByText('This sounds like an answering machine.')).toBeInTheDocument()
    expect(desk.wished).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'It is a person' }))
    await expect.poll(() => desk.wished).toMatchObject([{ method: 'PUT', path: '/person' }])
    await userEvent.click(screen.getByRole('button', { name: 'Leave our message' }))

    await expect.poll(() => desk.wished).toMatchObject([{ path: '/person' }, { method: 'PUT', path: '/message' }])
  })
})
