import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { anIncident } from '@/testing/fixtures/surge'
import { show } from '@/testing/render'
import { API, server } from '@/testing/server'
import { IncidentRow } from './IncidentRow'

describe('the end of an incident', () => {
  it('is told, and solves tickets, only where a person ticks it', async () => {
    const sent: unknown[] = []
    server.use(
      http.put(`${API}/incidents/3/resolution`, async ({ request }) => {
        sent.push(await request.json(), request.headers.get('If-Match'))
        return HttpResponse.json(anIncident())
      }),
    )
    show(<IncidentRow incident={anIncident()} maySteer />)

    await userEvent.click(await screen.findByRole('button', { name: 'Resolve' }))
    const dialog = await screen.findByRole('dialog')
    const tell = within(dialog).getByRole('checkbox', { name: /Tell the customers of the 80 linked tickets/ })
    expect(tell).not.toBeChecked()
    expect(within(dialog).getByRole('checkbox', { name: /Solve these tickets/ })).not.toBeChecked()
    await userEvent.click(tell)
    await userEvent.click(within(dialog).getByRole('button', { name: 'Resolve' }))

    await expect.poll(() => sent).toHaveLength(2)
    expect(sent[0]).toMatchObject({ tell: true, solve: false })
    expect(JSON.stringify(sent[0])).toContain('문제가 해결되었습니다')
    expect(sent[1]).toContain('1')
  })

  it('counts who was told, and can be stopped until the last is', async () => {
    let stopped = 0
    server.use(
      http.delete(`${API}/incidents/3/resolution/letters`, () => {
        stopped++
        return HttpResponse.json(anIncident())
      }),
    )
    const closing = { told: 12, toTell: 3, notTold: 2, held: 0, toSolve: 3, solved: 10, left: 2 }
    show(<IncidentRow incident={anIncident({ state: 'resolved', closing })} maySteer />)

    expect(await screen.findByRole('listitem')).toHaveTextContent(
      /12 told of the end · 3 still to be told · 2 not told · 10 solved with it · 2 left as they are/,
    )
    await userEvent.click(screen.getByRole('button', { name: 'Hold letters back' }))

    await expect.poll(() => stopped).toBe(1)
  })

  it('is read among the updates in the row', async () => {
    const updates = [
      {
        state: 'resolved' as const,
        text: { en: 'It is over.', ko: '끝났습니다.' },
        by: 'Jessica',
        at: '2026-03-01T13:00:00Z',
      },
    ]
    show(<IncidentRow incident={anIncident({ state: 'resolved', updates })} maySteer={false} />)

    await userEvent.click(await screen.findByRole('button', { name: '1 update' }))

    expect(screen.getByText('It is over.')).toBeInTheDocument()
  })
})
