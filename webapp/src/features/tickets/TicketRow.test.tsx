import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { speak } from '@/i18n/i18n'
import { aTicket } from '@/testing/fixtures/ticket'
import { show } from '@/testing/render'
import { TicketRow } from './TicketRow'

const LATE = { id: 3, title: { en: 'Parcels are late', ko: '배송 지연' } }

describe('a ticket in the inbox', () => {
  it('names the incident that it belongs to', async () => {
    show(<TicketRow ticket={aTicket({ incident: LATE })} />)

    const mark = screen.getByRole('img', { name: 'Incident: Parcels are late' })
    expect(mark.getAttribute('title')).toBe('Incident: Parcels are late')

    await speak('ko', false)
    expect(await screen.findByRole('img', { name: '공지: 배송 지연' })).toBeTruthy()
    await speak('en', false)
  })

  it('has no mark on any other day', () => {
    show(<TicketRow ticket={aTicket()} />)

    expect(screen.queryByRole('img', { name: /Incident/ })).toBeNull()
  })
})
