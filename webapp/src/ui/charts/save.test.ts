import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { save } from './save'

const PNG = 'data:image/png;base64,iVBORw0KGgo='

describe('what is taken along', () => {
  let saved: { name: string; content: Blob }[] = []
  let made: Blob[] = []

  beforeEach(() => {
    saved = []
    made = []
    URL.createObjectURL = (content) => `blob:${made.push(content as Blob)}`
    URL.revokeObjectURL = () => {}
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, content: made.at(-1) as Blob })
    })
  })

  afterEach(() => vi.restoreAllMocks())

  it('is a picture of a chart, byte by byte', async () => {
    save('By day.png', PNG)

    const [file] = saved
    expect(file?.name).toBe('By day.png')
    expect(file?.content.type).toBe('image/png')
    const bytes = new Uint8Array(await (file?.content ?? new Blob()).arrayBuffer())
    expect([...bytes]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  })

  it('is a table as text, under a name that every system takes', () => {
    save('CSAT: by agent/team.csv', 'a,b')

    expect(saved[0]?.name).toBe('CSAT  by agent team.csv')
    expect(saved[0]?.content.type).toBe('text/csv;charset=utf-8')
  })
})
