import { PictureRefused } from './pictureUri'

const AT_ONCE = 3
/** Each step builds the frame anew. */
const STEP = 1000

export interface LoadedPictures {
  pictures: ReadonlyMap<number, string>
  failed: readonly number[]
  /** Some were not even asked for. */
  stopped: boolean
  ended: boolean
}

interface Loading {
  numbers: number[]
  /** What an earlier time brought; what failed then is asked for last, so that it cannot stop the others again. */
  before: LoadedPictures | undefined
  ask: (number: number) => Promise<string>
  onStep: (loaded: LoadedPictures) => void
  signal: AbortSignal
}

/** Few at once, as each holds a thread of the server, and none after one that the server had to wait for in vain. */
export async function loadPictures({ numbers, before, ask, onStep, signal }: Loading): Promise<LoadedPictures> {
  const pictures = new Map(before?.pictures)
  const failedBefore = new Set(before?.failed)
  const missing = numbers.filter((number) => !pictures.has(number))
  const waiting = [
    ...missing.filter((number) => !failedBefore.has(number)),
    ...missing.filter((number) => failedBefore.has(number)),
  ]
  const failed: number[] = []
  let stopped = false
  let told = pictures.size

  const loaded = (ended: boolean) => ({
    pictures: new Map(pictures),
    failed: [...failed],
    stopped: stopped && waiting.length > 0,
    ended,
  })

  async function work() {
    while (!stopped && !signal.aborted) {
      const number = waiting.shift()
      if (number === undefined) return
      try {
        pictures.set(number, await ask(number))
      } catch (error) {
        failed.push(number)
        stopped ||= isNoTimeForMore(error)
      }
    }
  }

  const steps = setInterval(() => {
    if (signal.aborted || told === pictures.size) return
    told = pictures.size
    onStep(loaded(false))
  }, STEP)
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work))
  } finally {
    clearInterval(steps)
  }
  return loaded(true)
}

function isNoTimeForMore(error: unknown): boolean {
  if (error instanceof PictureRefused) return [408, 429, 503, 504].includes(error.status)
  // fetch's own: the server was not reached, or not in time.
  return error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError')
}
