import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { anEntry } from '@/testing/fixtures/ticket'
import { show } from '@/testing/render'
import { API, problem, server } from '@/testing/server'
import { MailHtml } from './MailHtml'

const COUNT = 8

describe('the pictures that a mail points to', () => {
  it('are asked for three at a time, and reach the frame together', async () => {
    const remote = givenPictures(() => picture())
    await load()
    const frame = screen.getByTitle('Mail as it was designed')
    const documents = new Set<string | null>()
    new MutationObserver(() => documents.add(frame.getAttribute('srcdoc'))).observe(frame, { attributes: true })

    await screen.findByText('Images are shown.')

    expect(remote.asked).toHaveLength(COUNT)
    expect(remote.mostAtOnce).toBe(3)
    // One a second at most, and together where they come sooner.
    await expect.poll(() => documents.size).toBeGreaterThan(0)
    expect(documents.size).toBeLessThan(COUNT)
    expect(frame.getAttribute('srcdoc')?.match(/data:image\/gif;base64,AQID/g)).toHaveLength(COUNT)
  })

  it('are not asked for after one that the server could not get, until somebody tries again', async () => {
    const remote = givenPictures((number) => (number === 1 ? problem(503, 'remote-image-not-fetched') : picture()))
    await load()

    await screen.findByText('Images cannot be fetched right now. The remaining ones were not asked for.')
    const first = remote.asked.length
    expect(first).toBeLessThan(COUNT)
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))

    await screen.findByText('Some images could not be fetched.')
    expect(remote.asked.at(-1)).toBe(1)
    expect(remote.asked).toHaveLength(COUNT + 1)
    const frame = screen.getByTitle('Mail as it was designed')
    expect(frame.getAttribute('srcdoc')?.match(/data:image\/gif;base64,AQID/g)).toHaveLength(COUNT - 1)
  })

  it('go on after one that is merely not there', async () => {
    const remote = givenPictures((number) => (number === 1 ? problem(404, 'no-such-remote-image') : picture()))
    await load()

    await screen.findByText('Some images could not be fetched.')
    expect(remote.asked).toHaveLength(COUNT)
  })
})

async function load() {
  const html = Array.from({ length: COUNT }, (_, at) => `<img src="remote:${at}" />`).join('')
  show(<MailHtml entry={anEntry({ id: 5, html })} />)
  await userEvent.click(await screen.findByRole('button', { name: 'Load images' }))
}

function givenPictures(answer: (number: number) => Response) {
  const remote = { asked: [] as number[], mostAtOnce: 0 }
  let open = 0
  server.use(
    http.post(`${API}/entries/5/remote-images/:number`, async ({ params }) => {
      const number = Number(params.number)
      remote.asked.push(number)
      open += 1
      remote.mostAtOnce = Math.max(remote.mostAtOnce, open)
      await new Promise((done) => setTimeout(done, 20))
      open -= 1
      return answer(number)
    }),
  )
  return remote
}

function picture() {
  return HttpResponse.arrayBuffer(new Uint8Array([1, 2, 3]).buffer, { headers: { 'Content-Type': 'image/gif' } })
}
