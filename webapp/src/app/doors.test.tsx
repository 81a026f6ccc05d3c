import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { FakeEventSource } from '@/testing/fakeEventSource'
import { aSession } from '@/testing/fixtures/session'
import { aTicket } from '@/testing/fixtures/ticket'
import { showRoutes } from '@/testing/render'
import { API, page, problem, server } from '@/testing/server'
import { routes } from './router'

let signedIn: boolean

beforeEach(() => {
  vi.stubGlobal('EventSource', FakeEventSource)
  signedIn = false
  server.use(
    http.get(`${API}/session`, () => (signedIn ? HttpResponse.json(aSession()) : problem(401, 'not-signed-in'))),
    http.post(`${API}/session`, async ({ request }) => {
      const { password } = (await request.json()) as { password: string }
      if (password !== 'a long enough sentence') return problem(401, 'sign-in-failed')
      signedIn = true
      return HttpResponse.json(aSession())
    }),
    http.get(`${API}/tickets`, () => (signedIn ? page([aTicket()]) : problem(401, 'not-signed-in'))),
    http.get(`${API}/tickets/counts`, () => HttpResponse.json({})),
  )
})

describe('the door', () => {
  it('lets in whoever knows the password, to where they wanted to go', async () => {
    const { router } = showRoutes(routes, '/inbox/unassigned')

    await userEvent.type(await screen.findByLabelText('E-mail'), 'jenny@sweetline.example')
    await userEvent.type(screen.getByLabelText('Password'), 'wrong')
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('That e-mail and password do not match')
    await userEvent.clear(screen.getByLabelText('Password'))
    await userEvent.type(screen.getByLabelText('Password'), 'a long enough sentence')
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }))

    expect(await screen.findByRole('heading', { name: 'Unassigned' })).toBeInTheDocument()
    expect(router.state.location.pathname).toBe('/inbox/unassigned')
  })

  it('shows only what a role may do', async () => {
    signedIn = true

    showRoutes(routes, '/inbox/open')

    expect(await screen.findByRole('link', { name: 'Where is my parcel?' })).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: 'Accounts' })).toBeNull()
    expect(screen.queryByRole('link', { name: 'Demo town' })).toBeNull()
  })

  it('leads out when the session has ended meanwhile', async () => {
    signedIn = true
    const { router, queries } = showRoutes(routes, '/inbox/open')
    await screen.findByRole('link', { name: 'Where is my parcel?' })

    signedIn = false
    await queries.invalidateQueries({ queryKey: ['tickets'] })

    await expect.poll(() => router.state.location.pathname).toBe('/sign-in')
    expect(router.state.location.search).toBe('?next=%2Finbox%2Fopen')
  })
})
