import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { show } from '@/testing/render'
import { toldPhone } from '@/testing/toldPhone'
import { LineContext } from '../phone/PhoneLineProvider'
import { newPhoneLine, type PhoneLine } from '../phone/phoneLine'
import { Troubles } from './Troubles'

let phone: ReturnType<typeof toldPhone>
let line: PhoneLine

beforeEach(async () => {
  phone = toldPhone()
  line = newPhoneLine()
  line.open(phone.open)
  await expect.poll(() => line.state().link).toBe('ready')
})
afterEach(() => line.close())

describe('the trouble of a telephone', () => {
  it('says that the call goes on, and offers nothing that would cut it', async () => {
    showTroubles()
    act(() => {
      phone.tell().onConnected()
      phone.tell().onTrouble('line-lost', true)
      phone.tell().onReady(false)
    })

    expect(await screen.findByText('The phone line is not connected.')).toBeInTheDocument()
    expect(screen.getByText('The call goes on; try again after it.')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()

    act(() => phone.tell().onEnded())
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }))

    expect(phone.opened()).toBe(2)
  })

  it('with the microphone is tried again whenever nobody talks, though the line is there', async () => {
    showTroubles()
    act(() => {
      phone.tell().onConnected()
      phone.tell().onTrouble('mic-denied', true)
      phone.tell().onTrouble('bad-network', true)
    })
    expect(await screen.findByText('This page may not use the microphone.')).toBeInTheDocument()
    expect(screen.queryByText(/The call goes on/)).toBeNull()
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()

    act(() => phone.tell().onEnded())
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }))

    expect(phone.opened()).toBe(2)
    expect(screen.queryByText('The network is weak.')).toBeNull()
  })
})

function showTroubles() {
  show(
    <LineContext.Provider value={line}>
      <Troubles />
    </LineContext.Provider>,
  )
}
