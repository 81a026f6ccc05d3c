import { screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, it } from 'vitest'
import { aBoard, aSurge } from '@/testing/fixtures/surge'
import { show } from '@/testing/render'
import { API, server } from '@/testing/server'
import { SurgeMarkLink } from './SurgeMark'

it('leads to the board where the menu is away, in a surge and while a series is only watched', async () => {
  answer({ surge: aSurge() })
  const first = show(<SurgeMarkLink />)
  expect(await screen.findByRole('link', { name: 'Surge board: Surge' })).toHaveAttribute('href', '/surge')
  first.unmount()

  answer({ series: aBoard().series.map((each, at) => (at ? each : { ...each, phase: 'watch' as const })) })
  show(<SurgeMarkLink />)
  expect(await screen.findByRole('link', { name: 'Surge board: Watching' })).toBeInTheDocument()
})

it('says nothing on an ordinary day', async () => {
  let asked = 0
  server.use(
    http.get(`${API}/surge`, () => {
      asked++
      return HttpResponse.json(aBoard())
    }),
  )
  show(<SurgeMarkLink />)

  await expect.poll(() => asked).toBe(1)
  expect(screen.queryByRole('link')).toBeNull()
})

function answer(more: Parameters<typeof aBoard>[0]) {
  server.use(http.get(`${API}/surge`, () => HttpResponse.json(aBoard(more))))
}
