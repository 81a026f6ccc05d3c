import { HttpResponse, http } from 'msw'
import { API, server } from './server'

/** The demo town's door for browser phones, in the hand of the test. */
export function townDoor() {
  const asked: string[] = []
  const events: object[] = []
  let lines = 0
  let heard = 0
  let wake = () => {}

  server.use(
    http.post(`${API}/phone/token`, () =>
      HttpResponse.json({ identity: 'agent_1', token: 't', expiresAt: '', provider: 'town', door: '/demo/phone' }),
    ),
    http.post(`${API}/demo/phone/lines`, () => {
      lines += 1
      return HttpResponse.json({ line: `l${lines}`, identity: 'agent_1' })
    }),
    http.get(`${API}/demo/phone/lines/:line/events`, async ({ request }) => {
      const after = Number(new URL(request.url).searchParams.get('after'))
      heard = Math.max(heard, after)
      if (events.length <= after) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      return HttpResponse.json({ events: events.slice(after), next: events.length })
    }),
    http.post(`${API}/demo/phone/lines/:line/legs/:leg/:verb`, async ({ request, params }) => {
      const { digits } = (await request.json()) as { digits?: string }
      asked.push(digits ? `${params.verb} ${digits}` : String(params.verb))
      return new HttpResponse(null, { status: 204 })
    }),
    http.delete(`${API}/demo/phone/lines/:line`, ({ params }) => {
      asked.push(`left ${params.line}`)
      return new HttpResponse(null, { status: 204 })
    }),
  )

  return {
    asked,
    lines: () => lines,
    /** How much of what was said the page knows: it asks for what comes after. */
    heard: () => heard,
    say(kind: 'ring' | 'cancel' | 'connected' | 'ended', leg = 'CA1') {
      events.push({ n: events.length + 1, kind, leg })
      wake()
    },
    /** Lets a page that waits for news go home. */
    close: () => wake(),
  }
}
