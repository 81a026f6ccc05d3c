import { Problem, problemOf } from './problem'
import { hearServerTime } from './serverTime'

type Query = Record<string, string | number | boolean | null | undefined>
interface Options {
  query?: Query
  body?: unknown
  /** The version that the reader saw; the server answers 409 with the present state when it has moved on. */
  ifMatch?: number
  idempotencyKey?: string
  signal?: AbortSignal
  /** Goes out even when the page does. */
  keepalive?: boolean
}

export const api = {
  get: <T>(path: string, options?: Pick<Options, 'query' | 'signal'>) => request<T>('GET', path, options),
  post: <T>(path: string, options?: Options) => request<T>('POST', path, { body: {}, ...options }),
  put: <T>(path: string, options?: Options) => request<T>('PUT', path, { body: {}, ...options }),
  /** A file as it is, with what the server must know of it in headers. */
  send: <T>(path: string, file: Blob, headers: Record<string, string>, query?: Query) =>
    ask<T>(addressOf(path, query), { method: 'POST', headers: { Accept: 'application/json', ...headers }, body: file }),
  delete: <T>(path: string, options?: Options) => request<T>('DELETE', path, options),
}

async function request<T>(method: string, path: string, options: Options = {}): Promise<T> {
  const headers: Record<string, string> = { Accept: 'application/json' }
  if (options.body !== undefined) headers['Content-Type'] = 'application/json'
  if (options.ifMatch !== undefined) headers['If-Match'] = `"${options.ifMatch}"`
  if (options.idempotencyKey) headers['Idempotency-Key'] = options.idempotencyKey
  const body = options.body === undefined ? undefined : JSON.stringify(options.body)
  return ask<T>(addressOf(path, options.query), {
    method,
    headers,
    body,
    signal: options.signal,
    keepalive: options.keepalive,
  })
}

async function ask<T>(address: URL, init: RequestInit): Promise<T> {
  const response = await answer(address, init)
  if (!response.ok) throw await problemOf(response)
  if (response.status === 204 || response.headers.get('Content-Length') === '0') return undefined as T
  const text = await response.text()
  return (text ? JSON.parse(text) : undefined) as T
}

async function answer(address: URL, init: RequestInit): Promise<Response> {
  const askedAt = Date.now()
  try {
    const response = await fetch(address, { credentials: 'same-origin', ...init })
    hearServerTime(response.headers.get('Date'), askedAt)
    return response
  } catch (error) {
    if (init.signal?.aborted) throw error
    throw Problem.unreachable()
  }
}

function addressOf(path: string, query: Query = {}): URL {
  const address = new URL(`/api/v1${path}`, window.location.origin)
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') address.searchParams.set(name, String(value))
  }
  return address
}
