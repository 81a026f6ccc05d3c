import { act, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { speak } from '@/i18n/i18n'
import { aCsatRow } from '@/testing/fixtures/satisfaction'
import { show } from '@/testing/render'
import { useGroupName } from './useGroupName'

function Names({ keys }: { keys: string[] }) {
  const nameOf = useGroupName([{ ...aCsatRow('gift-wrap', 1, 2), name: 'Gift wrapping' }])
  return keys.map((key) => <p key={key}>{nameOf('topic', key)}</p>)
}

describe('what a topic is called', () => {
  afterEach(() => act(() => speak('en', false)))

  it('is said in words, in both languages', async () => {
    show(<Names keys={['out-of-stock', 'defect']} />)
    expect(screen.getByText('Sold out')).toBeInTheDocument()
    expect(screen.getByText('Damaged or wrong item')).toBeInTheDocument()

    await act(() => speak('ko', false))

    expect(screen.getByText('품절')).toBeInTheDocument()
    expect(screen.getByText('파손·오배송')).toBeInTheDocument()
  })

  it('is as the desk named it where the desk made the topic', () => {
    show(<Names keys={['gift-wrap', '-', 'unknown']} />)

    expect(screen.getByText('Gift wrapping')).toBeInTheDocument()
    expect(screen.getByText('unknown')).toBeInTheDocument()
    expect(screen.queryByText('gift-wrap')).not.toBeInTheDocument()
  })
})
