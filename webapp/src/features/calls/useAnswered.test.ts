import { act, renderHook } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useAnswered } from './useAnswered'

beforeEach(() => {
  vi.useFakeTimers()
})

describe('a ring that was answered', () => {
  it('is offered again when nobody talks after eight seconds', () => {
    const { result } = renderHook(() => useAnswered(false))
    act(() => result.current[1](100))

    act(() => vi.advanceTimersByTime(7_900))
    expect(result.current[0]).toBe(100)
    act(() => vi.advanceTimersByTime(200))

    expect(result.current[0]).toBeNull()
  })

  it('stays answered while somebody talks, however late the desk hears of it', () => {
    const { result, rerender } = renderHook((talking: boolean) => useAnswered(talking), { initialProps: false })
    act(() => result.current[1](100))
    rerender(true)

    act(() => vi.advanceTimersByTime(60_000))

    expect(result.current[0]).toBe(100)
  })
})
