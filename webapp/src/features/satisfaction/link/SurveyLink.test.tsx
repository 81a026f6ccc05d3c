import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { show } from '@/testing/render'
import { API, problem, server } from '@/testing/server'
import { SurveyLink } from './SurveyLink'

const LINK = `${API}/tickets/T-1042/survey-link`
const URL = 'https://desk.test/s/abc'

describe('the link to a survey', () => {
  it('is made once and shown once', async () => {
    offers(true)
    server.use(
      http.post(LINK, () => {
        offers(false)
        return HttpResponse.json({ url: URL, expiresAt: '2026-12-12T00:00:00Z' })
      }),
    )
    show(<SurveyLink ticket="T-1042" />)

    await userEvent.click(await screen.findByRole('button', { name: 'Link to a survey' }))

    expect(await screen.findByText(URL)).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Done' }))
    await expect.poll(() => screen.queryByText(URL)).toBeNull()
    await expect.poll(() => screen.queryByRole('button', { name: 'Link to a survey' })).toBeNull()
  })

  it('says when it can be made no more', async () => {
    offers(true)
    server.use(http.post(LINK, () => problem(409, 'survey-link-not-offered')))
    show(<SurveyLink ticket="T-1042" />)

    await userEvent.click(await screen.findByRole('button', { name: 'Link to a survey' }))

    expect(await screen.findByText(/No link could be made/)).toBeInTheDocument()
  })

  it('is not offered where the customer was not to be asked', async () => {
    const asked: string[] = []
    server.use(
      http.get(LINK, ({ request }) => {
        asked.push(request.url)
        return HttpResponse.json({ offered: false })
      }),
    )
    show(<SurveyLink ticket="T-1042" />)

    await expect.poll(() => asked).toHaveLength(1)
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })
})

function offers(offered: boolean) {
  server.use(http.get(LINK, () => HttpResponse.json({ offered })))
}
