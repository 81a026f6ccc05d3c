import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { show } from '@/testing/render'
import { BehindDrawer } from './BehindDrawer'

const TEXTS = { failed: 'It could not be loaded', empty: 'Nothing here.', column: 'Ticket' }
const LOADED = {
  data: { pages: [{ items: ['T-1', 'T-2'] }, { items: ['T-3'] }] },
  error: null as unknown,
  isFetching: false,
  dataUpdatedAt: 0,
  refetch: vi.fn(),
  hasNextPage: false,
  isFetchingNextPage: false,
  isFetchNextPageError: false,
  fetchNextPage: vi.fn(),
}

describe('what stands behind a number', () => {
  it('is listed over all its pages, under how many there are', () => {
    open(LOADED)

    expect(screen.getByText('3, all')).toHaveRole('status')
    expect(screen.getAllByRole('row').map((row) => row.textContent)).toEqual(['Ticket', 'T-1', 'T-2', 'T-3'])
    expect(screen.queryByRole('button', { name: 'Load more' })).not.toBeInTheDocument()
  })

  it('says that there is nothing', () => {
    open({ ...LOADED, data: { pages: [{ items: [] }] } })

    expect(screen.getByText('Nothing here.')).toBeInTheDocument()
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
  })

  it('says that more of it failed, and takes it for neither old nor all', () => {
    const fetchNextPage = vi.fn()
    open({ ...LOADED, error: { status: 500 }, hasNextPage: true, isFetchNextPageError: true, fetchNextPage })

    expect(screen.getByRole('alert')).toHaveTextContent('It could not be loaded')
    expect(screen.getByText('3, more')).toBeInTheDocument()
    expect(screen.queryByText(/Showing what was known/)).not.toBeInTheDocument()
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(fetchNextPage).toHaveBeenCalledOnce()
  })

  it('closes by a button that has a name', () => {
    const onClose = vi.fn()
    open(LOADED, onClose)

    fireEvent.click(screen.getByRole('button', { name: 'Close' }))

    expect(onClose).toHaveBeenCalledOnce()
  })
})

function open(query: Parameters<typeof BehindDrawer<string>>[0]['query'], onClose = vi.fn()) {
  show(
    <BehindDrawer
      title="Abandoned"
      query={query}
      failed={TEXTS.failed}
      empty={TEXTS.empty}
      said={(items, more) => `${items.length}, ${more ? 'more' : 'all'}`}
      head={<th>{TEXTS.column}</th>}
      onClose={onClose}
    >
      {(number) => (
        <tr key={number}>
          <td>{number}</td>
        </tr>
      )}
    </BehindDrawer>,
  )
}
