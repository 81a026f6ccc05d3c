import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http } from 'msw'
import { expect, it } from 'vitest'
import { aTeam } from '@/testing/fixtures/call'
import { show } from '@/testing/render'
import { API, page, problem, server } from '@/testing/server'
import { TeamList } from './TeamList'

it('says that the teams could not be loaded, and asks for them again', async () => {
  let answers = false
  server.use(http.get(`${API}/teams`, () => (answers ? page([aTeam()]) : problem(500, 'internal'))))
  show(<TeamList onSend={() => {}} />)
  expect(await screen.findByText(/The teams could not be loaded/)).toBeInTheDocument()

  answers = true
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))

  expect(await screen.findByText('Customer care')).toBeInTheDocument()
  expect(screen.queryByText(/The teams could not be loaded/)).toBeNull()
})
