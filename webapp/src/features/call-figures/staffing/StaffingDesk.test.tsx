import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { show } from '@/testing/render'
import { API, server } from '@/testing/server'
import { StaffingDesk } from './StaffingDesk'

describe('the staffing', () => {
  it('answers what was typed in, interval by interval', async () => {
    const asked: URLSearchParams[] = []
    server.use(
      http.get(`${API}/staffing`, ({ request }) => {
        const query = new URL(request.url).searchParams
        asked.push(query)
        return HttpResponse.json(query.has('calls') ? typed() : { ...typed(), intervals: [], days: [], curve: [] })
      }),
    )
    const { router } = show(<StaffingDesk />, '/figures/staffing')
    expect(await screen.findByText('Nothing to staff')).toBeInTheDocument()

    await userEvent.click(screen.getByText('Typed in'))
    await userEvent.type(screen.getByLabelText(/Calls of each interval/), '100; 60')
    await userEvent.type(screen.getByLabelText(/Handle time/), '180')
    await userEvent.click(screen.getByRole('button', { name: 'Work it out' }))

    const plan = await screen.findByRole('region', { name: 'By interval' })
    expect(within(plan).getByRole('row', { name: /09:00 100 10\.0 14 20 88\.8% 0:08 71\.4% –/ })).toBeInTheDocument()
    expect(asked.at(-1)?.get('calls')).toBe('100,60')
    expect(asked.at(-1)?.has('day')).toBe(false)
    expect(asked.at(-1)?.has('within')).toBe(false)
    expect(screen.getByLabelText(/Service level/)).toHaveAttribute('placeholder', '90')
    expect(router.state.location.search).toContain('handle=180')
    const curve = screen.getByRole('region', { name: /Agents and service level at 09:00/ })
    expect(within(curve).getByText(/Share answered within 30 s; target 90/)).toBeInTheDocument()
  })
})

function typed() {
  const forecast = { inTime: 0.8884, speedOfAnswer: 7.8359, occupancy: 0.7143, abandoned: null }
  return {
    source: 'typed',
    days: [],
    every: 'half',
    level: 90,
    within: 30,
    handleSeconds: 180,
    handled: 0,
    intervals: [{ minute: 540, calls: 100, load: 10, agents: 14, rostered: 20, forecast }],
    busiest: 540,
    curve: [{ agents: 14, patient: forecast, impatient: null }],
  }
}
