import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { show } from '@/testing/render'
import { IncidentDialog } from './IncidentDialog'
import { templateOf } from './templates'

describe('a new incident', () => {
  it('changes with the topic only the words that nobody touched', async () => {
    show(<IncidentDialog topic="order-status" onClose={() => undefined} />)
    const title = await screen.findByLabelText(/Title, Korean/)
    await userEvent.clear(title)
    await userEvent.type(title, '오늘은 조금 늦어요')
    await userEvent.click(screen.getByRole('checkbox', { name: /Announcement/ }))
    await choose('State', 'Identified')

    await choose('Topic', 'Payment')

    const payment = templateOf('payment')
    expect(screen.getByLabelText(/Title, English/)).toHaveValue(payment.titleEn)
    expect(screen.getByLabelText(/read, Korean/)).toHaveValue(payment.textKo)
    expect(title).toHaveValue('오늘은 조금 늦어요')
    expect(screen.getByRole('checkbox', { name: /Announcement/ })).not.toBeChecked()
    expect(screen.getByRole('combobox', { name: 'State' })).toHaveValue('Identified')
  })
})

async function choose(field: string, option: string) {
  await userEvent.click(screen.getByRole('combobox', { name: field }))
  await userEvent.click(await screen.findByRole('option', { name: option }))
}
