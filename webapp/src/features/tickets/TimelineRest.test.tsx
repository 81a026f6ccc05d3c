import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http } from 'msw'
import { expect, it } from 'vitest'
import { anEntry } from '@/testing/fixtures/ticket'
import { show } from '@/testing/render'
import { API, page, problem, server } from '@/testing/server'
import { Timeline } from './Timeline'

it('says that the newest is missing, and loads it when asked again', async () => {
  let broken = true
  server.use(
    http.get(`${API}/tickets/T-1042/timeline`, ({ request }) => {
      if (!new URL(request.url).searchParams.has('after')) return page([anEntry({ id: 1, text: 'first' })], 'more')
      return broken ? problem(500, 'broken') : page([anEntry({ id: 2, text: 'newest' })])
    }),
  )

  show(<Timeline number="T-1042" />)
  const alert = await screen.findByRole('alert')
  broken = false
  await userEvent.click(within(alert).getByRole('button', { name: 'Try again' }))

  expect(alert).toHaveTextContent('What came after this could not be loaded.')
  expect(await screen.findByText('newest')).toBeInTheDocument()
})
