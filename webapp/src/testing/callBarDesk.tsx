import { HttpResponse, http } from 'msw'
import type { DeskCall, Phone } from '@/api/shapes'
import { CallBar } from '@/features/calls/bar/CallBar'
import { PhoneLineProvider } from '@/features/calls/phone/PhoneLineProvider'
import { useDeskPhone } from '@/features/calls/useDeskPhone'
import { aCall, aColleague, aPhone, aTeam } from './fixtures/call'
import { aSession } from './fixtures/session'
import { API, page, server } from './server'
import { townDoor } from './townDoor'

interface Wished {
  method: string
  path: string
  body: unknown
  key: string | null
}

/** An agent's desk with a phone, whose server and network are in the hand of the test. */
export function aCallDesk() {
  const desk = {
    phone: aPhone() as Phone,
    wished: [] as Wished[],
    refuse: null as (() => Response) | null,
    town: townDoor(),
    /** The call goes on like this. */
    change(change: Partial<DeskCall>) {
      desk.phone = { ...desk.phone, call: { ...(desk.phone.call ?? aCall()), ...change } }
    },
  }
  const session = aSession()
  session.account.permissions.push('TAKE_CALLS')
  sessionStorage.clear()
  server.use(
    http.get(`${API}/session`, () => HttpResponse.json(session)),
    http.get(`${API}/phone`, () => HttpResponse.json(desk.phone)),
    http.get(`${API}/phone/colleagues`, () =>
      page([aColleague(), aColleague({ account: 3, name: 'Minji Han', state: 'away' })]),
    ),
    http.get(`${API}/teams`, () => page([aTeam(), aTeam({ id: 2, name: 'Returns', nameKo: '반품', main: false })])),
    http.get(`${API}/calls/20`, () => HttpResponse.json(desk.phone.call)),
    http.all(`${API}/calls/20/*`, async ({ request }) => {
      const path = new URL(request.url).pathname.replace('/api/v1/calls/20', '')
      const body = request.method === 'DELETE' ? null : await request.json()
      desk.wished.push({ method: request.method, path, body, key: request.headers.get('Idempotency-Key') })
      return desk.refuse?.() ?? new HttpResponse(null, { status: 204 })
    }),
  )
  return desk
}

export function Bar() {
  return (
    <PhoneLineProvider>
      <textarea aria-label="A reply" />
      <DeskBar />
    </PhoneLineProvider>
  )
}

function DeskBar() {
  const desk = useDeskPhone()
  return desk ? <CallBar desk={desk} /> : null
}
