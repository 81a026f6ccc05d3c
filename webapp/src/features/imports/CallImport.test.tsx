import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { show } from '@/testing/render'
import { API, problem, server } from '@/testing/server'
import { CallImport } from './CallImport'

const march = new File(['{"call":{}}\n'], 'march.ndjson')

describe('the import of calls', () => {
  it('sends the file as it is, and says which lines were refused', async () => {
    const types: (string | null)[] = []
    server.use(
      http.post(`${API}/call-history/import`, ({ request }) => {
        types.push(request.headers.get('Content-Type'))
        return HttpResponse.json(taken({ received: 1200, created: 1198, failed: 2 }))
      }),
    )
    show(<CallImport />)

    await userEvent.upload(fileInput(), march)

    expect(await screen.findByText('march.ndjson: 1,200 lines read, 1,198 of them new')).toBeInTheDocument()
    expect(screen.getByText('2 lines were refused')).toBeInTheDocument()
    expect(screen.getByText('talk must be there for what was answered')).toBeInTheDocument()
    expect(screen.getByText('The first 1 are kept.')).toBeInTheDocument()
    expect(types).toEqual(['application/x-ndjson'])
  })

  it('says that an empty file had no line', async () => {
    server.use(http.post(`${API}/call-history/import`, () => HttpResponse.json(taken({}))))
    show(<CallImport />)

    await userEvent.upload(fileInput(), march)

    expect(await screen.findByText('There was no line in march.ndjson.')).toBeInTheDocument()
  })

  it('says what is kept when it broke off', async () => {
    server.use(http.post(`${API}/call-history/import`, () => problem(503, 'unavailable')))
    show(<CallImport />)

    await userEvent.upload(fileInput(), march)

    expect(await screen.findByText('The import did not come to its end.')).toBeInTheDocument()
    expect(screen.getByText(/The same file can be sent again/)).toBeInTheDocument()
  })
})

function taken({ received = 0, created = 0, failed = 0 }) {
  const errors = failed > 0 ? [{ line: 7, message: 'talk must be there for what was answered' }] : []
  return { received, created, failed, errors, leftOut: 0, left: [] }
}

function fileInput(): HTMLInputElement {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]')
  if (!input) throw new Error('there is nothing to choose a file with')
  return input
}
