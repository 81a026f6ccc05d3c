import { screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { aCall } from '@/testing/fixtures/call'
import { aCustomer } from '@/testing/fixtures/customer'
import { anOrder } from '@/testing/fixtures/order'
import { aPraise } from '@/testing/fixtures/praise'
import { aRow } from '@/testing/fixtures/rma'
import { aSession } from '@/testing/fixtures/session'
import { show } from '@/testing/render'
import { API, page, server } from '@/testing/server'
import { ScreenPop } from './ScreenPop'

let asked: string[]

beforeEach(() => {
  asked = []
  const session = aSession()
  session.account.permissions.push('READ_RETURNS', 'READ_PRAISE')
  server.use(
    http.get(`${API}/session`, () => HttpResponse.json(session)),
    http.get(`${API}/shop`, () => HttpResponse.json([])),
    http.get(`${API}/customers/:number`, () => HttpResponse.json(aCustomer())),
    http.get(`${API}/customers/:number/orders`, () => page([anOrder()])),
    http.get(`${API}/customers/:number/remembered`, ({ request }) => answer(request, [])),
    http.get(`${API}/customers/:number/praise`, ({ request }) => answer(request, [aPraise({ quote: 'So kind!' })])),
    http.get(`${API}/returns`, ({ request }) => answer(request, [aRow({ number: 'RMA-31' })])),
  )
})

describe('what stands there of a caller', () => {
  it.each(['sure', 'number'] as const)('is where their refund is and what they praised: %s', async (trust) => {
    pop(trust)

    expect(await screen.findByRole('link', { name: 'RMA-31' })).toBeInTheDocument()
    expect(await screen.findByText('So kind!')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /^Remember/ })).toBeNull()
  })

  it('is nothing personal when it may be somebody else', async () => {
    pop('maybe')

    expect(await screen.findByRole('link', { name: 'RMA-31' })).toBeInTheDocument()
    expect(asked).toEqual(['/api/v1/returns'])
  })
})

function pop(callerTrust: 'sure' | 'maybe' | 'number') {
  show(<ScreenPop call={aCall({ callerTrust })} busy={false} onSay={() => {}} onUnsay={() => {}} />)
}

function answer(request: Request, items: object[]) {
  asked.push(new URL(request.url).pathname)
  return page(items)
}
