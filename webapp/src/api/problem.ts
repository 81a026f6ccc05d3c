/** What a request that failed says: RFC 9457 problem+json, or our own words when no answer came. */
interface ProblemBody {
  type?: string
  title?: string
  status?: number
  detail?: string | null
  instance?: string | null
  errors?: { field: string; message: string }[] | null
  current?: unknown
}

export class Problem extends Error {
  readonly slug: string
  readonly status: number
  readonly detail: string | null
  readonly requestId: string | null
  readonly errors: { field: string; message: string }[]
  readonly current: unknown
  readonly retryAfterSeconds: number | null

  constructor(status: number, body: ProblemBody = {}, retryAfterSeconds: number | null = null) {
    super(body.title ?? `HTTP ${status}`)
    this.name = 'Problem'
    this.status = status
    this.slug = body.type?.split('/').pop() ?? ''
    this.detail = body.detail ?? null
    this.requestId = body.instance ?? null
    this.errors = body.errors ?? []
    this.current = body.current ?? null
    this.retryAfterSeconds = retryAfterSeconds
  }

  /** No answer came: the desk can't know whether the request was heard. */
  static unreachable(): Problem {
    return new Problem(0)
  }

  fieldMessage(field: string): string | null {
    return this.errors.find((error) => error.field === field)?.message ?? null
  }
}

export function isProblem(error: unknown, status?: number): error is Problem {
  return error instanceof Problem && (status === undefined || error.status === status)
}

export async function problemOf(response: Response): Promise<Problem> {
  const retryAfter = Number(response.headers.get('Retry-After'))
  const body = response.headers.get('Content-Type')?.includes('json') ? await bodyOf(response) : {}
  return new Problem(response.status, body, Number.isFinite(retryAfter) && retryAfter > 0 ? retryAfter : null)
}

async function bodyOf(response: Response): Promise<ProblemBody> {
  try {
    return (await response.json()) as ProblemBody
  } catch {
    return {}
  }
}
