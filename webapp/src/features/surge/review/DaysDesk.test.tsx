import { screen } from '@testing-library/react'
import { http } from 'msw'
import { afterEach, describe, expect, it } from 'vitest'
import { speak } from '@/i18n/i18n'
import { aSurge } from '@/testing/fixtures/surge'
import { show } from '@/testing/render'
import { API, page, server } from '@/testing/server'
import { DaysDesk } from './DaysDesk'

describe('the surges that were', () => {
  afterEach(() => speak('en', false))

  it('tells when one began by the clock of the shop, which it names', async () => {
    open()
    show(<DaysDesk />)

    const surge = await screen.findByRole('link', { name: /2026/ })
    expect(surge).toHaveTextContent(/Nov 28, 2026, 4:03\sAM GMT\+9/)
    expect(surge).toHaveAttribute('href', '/surge/reviews/7')
  })

  it('does so in Korean too', async () => {
    await speak('ko', false)
    open()
    show(<DaysDesk />)

    expect(await screen.findByRole('link', { name: /2026년 11월 28일 .*4:03 GMT\+9/ })).toBeInTheDocument()
  })
})

function open() {
  server.use(
    http.get(`${API}/surges`, () => page([aSurge({ zone: 'Asia/Seoul' })])),
    http.get(`${API}/surge/days`, () => page([])),
  )
}
