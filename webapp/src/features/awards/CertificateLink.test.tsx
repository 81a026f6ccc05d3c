import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { CertificateLink as Linked } from '@/api/shapes'
import { show } from '@/testing/render'
import { API, page, server } from '@/testing/server'
import { CertificateLink } from './CertificateLink'

const LINK = `${API}/awards/2026/certificates/teammate/1/link`
const URL = 'https://desk.test/c/abc'
let links: Linked[]

beforeEach(() => {
  links = []
  server.use(
    http.get(`${API}/awards/2026/certificate-links`, () => page(links)),
    http.post(LINK, async ({ request }) => {
      const { language } = (await request.json()) as { language: string }
      links = [{ category: 'teammate', agent: 1, language, madeAt: '2026-11-27T12:00:00Z' }]
      return HttpResponse.json({ url: URL })
    }),
    http.delete(LINK, () => {
      links = []
      return new HttpResponse(null, { status: 204 })
    }),
  )
})

describe('the link to a certificate', () => {
  it('is shown once and can be taken back', async () => {
    show(<CertificateLink year={2026} category="teammate" agent={1} />)
    await userEvent.click(await screen.findByRole('button', { name: 'Link in Korean' }))

    expect(await screen.findByText(URL)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Done' }))
    await expect.poll(() => screen.queryByText(URL)).toBeNull()
    expect(await screen.findByText(/a link opens it in Korean/)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Take the link back' }))

    expect(await screen.findByText(/without an account/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Take the link back' })).toBeNull()
  })

  it('of another certificate is not taken for its own', async () => {
    links = [{ category: 'team', agent: 0, language: 'en', madeAt: '2026-11-27T12:00:00Z' }]
    show(<CertificateLink year={2026} category="teammate" agent={1} />)

    expect(await screen.findByText(/without an account/)).toBeVisible()
    await expect.poll(() => screen.queryByRole('button', { name: 'Take the link back' })).toBeNull()
  })
})
