import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { type OwnPhone, OwnPhoneContext } from '@/lib/ownPhone'
import { aCallback, aFollowUp, aMissedCall } from '@/testing/fixtures/callback'
import { show } from '@/testing/render'
import { API, page, server } from '@/testing/server'
import { CallLists } from './CallLists'

let told: string[]
let placed: number

beforeEach(() => {
  told = []
  placed = 0
  const answer = () => {
    placed += 1
    return HttpResponse.json({ id: 21 }, { status: 201 })
  }
  server.use(
    http.get(`${API}/callbacks/counts`, () => HttpResponse.json({ due: 1, open: 1, missed: 1, rest: null })),
    http.get(`${API}/callbacks`, () => page([aCallback()])),
    http.get(`${API}/missed-calls`, () => page([aMissedCall()])),
    http.get(`${API}/follow-ups`, () => page([aFollowUp()])),
    http.post(`${API}/callbacks/7/calls`, answer),
    http.post(`${API}/calls`, answer),
  )
})

describe.each(['/', '/?list=missed', '/?list=follow-ups'])('a call that is made from %s', (path) => {
  it('is taken by the own phone as soon as it rings', async () => {
    showLists(path, null)

    await userEvent.click(await screen.findByRole('button', { name: /^Call / }))

    await expect.poll(() => told).toEqual(['expect 21', 'asked'])
  })

  it('waits until the own phone is free, and says so', async () => {
    showLists(path, 'busy')

    const button = await screen.findByRole('button', { name: /^Call / })
    await userEvent.click(button, { pointerEventsCheck: 0 })

    expect(button).toHaveAttribute('aria-disabled', 'true')
    expect(button).toHaveAccessibleDescription('You are in a call.')
    expect(placed).toBe(0)
  })
})

function showLists(path: string, closed: OwnPhone['closed']) {
  const own = {
    closed,
    expect: (call: number) => void told.push(`expect ${call}`),
    asked: () => void told.push('asked'),
  }
  show(
    <OwnPhoneContext.Provider value={own}>
      <CallLists />
    </OwnPhoneContext.Provider>,
    path,
  )
}
