import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { aSession } from './fixtures/session'

export const API = 'http://localhost:8080/api/v1'

/** The network's edge. Each test adds what it needs; only the session is always there. */
export const server = setupServer(http.get(`${API}/session`, () => HttpResponse.json(aSession())))

export function page<T>(items: T[], next: string | null = null) {
  return HttpResponse.json({ items, next })
}

export function problem(status: number, slug: string, more: object = {}) {
  return HttpResponse.json(
    { type: `/problems/${slug}`, title: slug, status, detail: null, instance: 'req-1', ...more },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  )
}
