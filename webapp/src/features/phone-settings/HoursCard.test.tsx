import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { show } from '@/testing/render'
import { API, page, problem, server } from '@/testing/server'
import { HoursCard } from './HoursCard'
import type { Hours } from './shapes'

const HOURS: Hours = {
  timeZone: 'America/New_York',
  week: {
    monday: ['09:00-18:00'],
    tuesday: [],
    wednesday: [],
    thursday: [],
    friday: [],
    saturday: [],
    sunday: [],
  },
  calendars: [],
  specialDays: [],
  version: 4,
}
let sent: { body: unknown; version: string | null }[] = []

describe('the hours of a team', () => {
  beforeEach(() => {
    sent = []
    server.use(
      http.get(`${API}/teams/7/hours`, () => HttpResponse.json(HOURS)),
      http.get(`${API}/holidays`, () =>
        page([{ key: 'us-federal', name: 'Federal holidays', nameKo: '미국 연방 공휴일', days: [] }]),
      ),
    )
  })

  it('are added by keyboard, copied to every day, and saved with the version that was seen', async () => {
    answers(async (body) => HttpResponse.json({ ...HOURS, ...(body as object), version: 5 }))
    show(<HoursCard team={7} mayManage />)
    const tuesday = await day('Tuesday')
    expect(within(tuesday).getByText('Closed')).toBeVisible()

    within(tuesday).getByRole('button', { name: 'Add hours on Tuesday' }).focus()
    await userEvent.keyboard('{Enter}')
    await userEvent.click(screen.getByRole('button', { name: 'Use the hours of Tuesday for every day' }))
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Federal holidays' }))
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))

    await waitFor(() => expect(sent).toHaveLength(1))
    expect(sent[0]).toMatchObject({
      version: '"4"',
      body: { calendars: ['us-federal'], week: { sunday: ['09:00-18:00'] } },
    })
    await waitFor(() => expect(screen.getByRole('button', { name: 'Save' })).toHaveAttribute('aria-disabled', 'true'))
  })

  it('are not saved while they lie over one another', async () => {
    show(<HoursCard team={7} mayManage />)
    const monday = await day('Monday')

    await userEvent.click(within(monday).getByRole('button', { name: 'Add hours on Monday' }))
    const starts = within(monday).getAllByLabelText('Monday, opens at')
    await userEvent.clear(starts[1] as HTMLElement)
    await userEvent.type(starts[1] as HTMLElement, '17:00')

    expect(within(monday).getByRole('alert')).toHaveTextContent('lie over one another')
    expect(screen.getByRole('button', { name: 'Save' })).toHaveAttribute('aria-disabled', 'true')
  })

  it('show what somebody else saved meanwhile, and can be saved over it', async () => {
    const theirs = { ...HOURS, version: 9, week: { ...HOURS.week, friday: ['10:00-11:00'] } }
    let asked = 0
    answers(async (body) => {
      asked++
      return asked === 1
        ? problem(409, 'phone-setup-changed-meanwhile', { current: theirs })
        : HttpResponse.json({ ...theirs, ...(body as object), version: 10 })
    })
    show(<HoursCard team={7} mayManage />)
    await userEvent.click(await screen.findByRole('button', { name: 'Add hours on Tuesday' }))
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))

    expect(await screen.findByText('Somebody else was quicker')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Save mine over it' }))

    await waitFor(() => expect(sent).toHaveLength(2))
    expect(sent[1]?.version).toBe('"9"')
  })

  it('are only looked at by who may not manage them', async () => {
    show(<HoursCard team={7} mayManage={false} />)

    expect(await screen.findByLabelText('Monday, opens at')).toBeDisabled()
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull()
  })
})

function day(name: string) {
  return screen.findByRole('group', { name })
}

function answers(answer: (body: unknown) => Promise<Response>) {
  server.use(
    http.put(`${API}/teams/7/hours`, async ({ request }) => {
      const body = await request.json()
      sent.push({ body, version: request.headers.get('If-Match') })
      return (await answer(body)) as HttpResponse<never>
    }),
  )
}
