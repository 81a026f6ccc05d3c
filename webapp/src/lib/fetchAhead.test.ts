import { afterEach, describe, expect, it, vi } from 'vitest'
import { fetchAhead } from './fetchAhead'

const unheard = vi.fn()

afterEach(() => process.off('unhandledRejection', unheard))

describe('what is fetched ahead', () => {
  it('is all asked for, and troubles nobody where the server is away', async () => {
    process.on('unhandledRejection', unheard)
    const asked: string[] = []
    const away = async () => {
      asked.push('away')
      throw new Error('The server is away.')
    }
    const there = async () => asked.push('there')

    fetchAhead([away, there])
    await new Promise((resolve) => setImmediate(resolve))

    expect(asked).toEqual(['away', 'there'])
    expect(unheard).not.toHaveBeenCalled()
  })
})
