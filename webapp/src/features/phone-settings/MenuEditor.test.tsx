import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { aSession } from '@/testing/fixtures/session'
import { show } from '@/testing/render'
import { API, page, server } from '@/testing/server'
import { MenuEditor } from './MenuEditor'
import type { Menu } from './shapes'

const NONE = { en: '', ko: '' }
const MENU: Menu = {
  active: true,
  intro: NONE,
  options: [
    {
      key: '1',
      label: { en: 'returns', ko: '반품' },
      action: 'line',
      team: null,
      skill: '',
      topic: '',
      priority: 0,
      text: NONE,
    },
    {
      key: '2',
      label: { en: 'parcels', ko: '배송' },
      action: 'line',
      team: null,
      skill: '',
      topic: '',
      priority: 0,
      text: NONE,
    },
  ],
  defaultKey: '2',
  spoken: { en: 'For returns, press 1.', ko: '반품은 1번을 눌러 주세요.' },
  version: 3,
}
let sent: Menu[] = []

describe('the keypad menu', () => {
  beforeEach(() => {
    sent = []
    server.use(
      http.get(`${API}/phone-menu`, () => HttpResponse.json(MENU)),
      http.get(`${API}/teams`, () => page([])),
      http.post(`${API}/phone-menu/readings`, () => HttpResponse.json({ en: 'Read anew.', ko: '다시 읽음.' })),
      http.put(`${API}/phone-menu`, async ({ request }) => {
        const menu = (await request.json()) as Menu
        sent.push(menu)
        return HttpResponse.json({ ...MENU, ...menu, version: 4 })
      }),
    )
  })

  it('is heard in both languages, and anew while it is being written', async () => {
    show(<MenuEditor mayManage />)
    expect(await screen.findByText('For returns, press 1.')).toBeVisible()
    expect(screen.getByText('반품은 1번을 눌러 주세요.')).toBeVisible()

    await userEvent.click(screen.getByRole('button', { name: 'Move key 2 up' }))

    expect(await screen.findByText('Read anew.')).toBeVisible()
  })

  it('is saved in its new order, and lets go of a default that is gone', async () => {
    show(<MenuEditor mayManage />)
    await userEvent.click(await screen.findByRole('button', { name: 'Remove key 2' }))
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))

    await waitFor(() => expect(sent).toHaveLength(1))
    expect(sent[0]?.options.map(({ key }) => key)).toEqual(['1'])
    expect(sent[0]?.defaultKey).toBe('')
  })

  it('gives a key priority in minutes, only where it leads into the line', async () => {
    show(<MenuEditor mayManage />)
    const [first] = await screen.findAllByLabelText('Priority in minutes')
    if (first) await userEvent.clear(first)
    if (first) await userEvent.type(first, '15')
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))

    await waitFor(() => expect(sent).toHaveLength(1))
    expect(sent[0]?.options.map(({ priority }) => priority)).toEqual([15, 0])
  })

  it('stays as it was begun while another sheet is looked at, until it is taken back', async () => {
    const { unmount } = show(<MenuEditor mayManage />, '/', aSession())
    await userEvent.click(await screen.findByRole('button', { name: 'Remove key 2' }))
    unmount()

    show(<MenuEditor mayManage />, '/', aSession())

    expect(await screen.findByRole('button', { name: 'Remove key 1' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Remove key 2' })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Discard' }))
    expect(screen.getByRole('button', { name: 'Save' })).toHaveFocus()
    expect(screen.getByRole('button', { name: 'Remove key 2' })).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Move key 2 up' }))
    expect(screen.getByRole('button', { name: 'Save' })).toBeEnabled()
  })

  it("is nobody else's half-made one, and none when all of it was undone", async () => {
    const { unmount } = show(<MenuEditor mayManage />, '/', aSession())
    await userEvent.click(await screen.findByRole('button', { name: 'Remove key 2' }))
    unmount()
    const { unmount: leave } = show(<MenuEditor mayManage />, '/', aSession({ id: 2 }))
    expect(await screen.findByRole('button', { name: 'Remove key 2' })).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Move key 2 up' }))
    await userEvent.click(screen.getByRole('button', { name: 'Move key 2 down' }))
    leave()

    expect(Object.keys(sessionStorage)).toEqual(['sweetline.settings.1.menu'])
  })

  it('says what a new option still needs', async () => {
    show(<MenuEditor mayManage />)
    await userEvent.click(await screen.findByRole('button', { name: 'Add an option' }))

    expect(screen.getByText(/Every option needs words/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Save' })).toHaveAttribute('aria-disabled', 'true')
  })
})
