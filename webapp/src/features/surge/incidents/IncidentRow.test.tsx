import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { anIncident } from '@/testing/fixtures/surge'
import { show } from '@/testing/render'
import { API, server } from '@/testing/server'
import { IncidentRow } from './IncidentRow'

const LATE = anIncident()

describe('an incident', () => {
  it('lets held answers go when somebody has looked at them', async () => {
    let released = 0
    server.use(
      http.put(`${API}/incidents/3/answers/release`, () => {
        released++
        return HttpResponse.json({ ...LATE, held: 0, waiting: 13 })
      }),
    )
    show(<IncidentRow incident={LATE} maySteer />)

    expect(await screen.findByRole('listitem')).toHaveTextContent(
      /5 skipped · 4 of these have it on another ticket · 13 held back/,
    )
    await userEvent.click(screen.getByRole('button', { name: 'Let them go' }))
    const sure = await screen.findByRole('dialog')
    expect(sure).toHaveTextContent('their addresses may be forged')
    await userEvent.click(within(sure).getByRole('button', { name: 'Let them go' }))

    await expect.poll(() => released).toBe(1)
  })

  it('offers nothing to let go where nothing is held', async () => {
    show(<IncidentRow incident={{ ...LATE, held: 0 }} maySteer />)

    expect(await screen.findByText('Orders take longer')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Let them go' })).toBeNull()
  })

  it('says how many are not linked, and links them', async () => {
    let pressed = 0
    server.use(
      http.put(`${API}/incidents/3/links`, () => {
        pressed++
        return HttpResponse.json({ ...LATE, linked: 1000, unlinked: 112 })
      }),
    )
    show(<IncidentRow incident={{ ...LATE, linked: 500, unlinked: 612 }} maySteer />)

    expect(await screen.findByRole('listitem')).toHaveTextContent(/500 linked · 612 more of this topic are not linked/)
    await userEvent.click(screen.getByRole('button', { name: 'Link the rest' }))

    expect(await screen.findByText('1000 of 1112 linked. Press “Link the rest” for more.')).toBeInTheDocument()
    expect(pressed).toBe(1)
  })

  it('offers no more links to who may only watch', async () => {
    show(<IncidentRow incident={{ ...LATE, unlinked: 612 }} maySteer={false} />)

    expect(await screen.findByRole('listitem')).toHaveTextContent(/612 more of this topic/)
    expect(screen.queryByRole('button', { name: 'Link the rest' })).toBeNull()
  })
})
