import { screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import type { ImportFault } from '@/api/shapes'
import { speak } from '@/i18n/i18n'
import { show } from '@/testing/render'
import { FaultLines } from './FaultLines'

const items: ImportFault[] = [
  { line: 7, message: 'total is negative', fault: 'negative', value: 'total' },
  { line: 9, message: 'something new', fault: 'other', value: '' },
]

afterEach(() => speak('en', false))

it('says in the reader’s language why a line was refused, as far as it has words', async () => {
  await speak('ko', false)
  show(<FaultLines items={items} name="a.csv" failed={2} />)

  expect(screen.getByText('total: 음수입니다.')).toBeInTheDocument()
  expect(screen.getByText('something new')).toBeInTheDocument()
})

it('says it in English as the server does', () => {
  show(<FaultLines items={items} name="a.csv" failed={2} />)

  expect(screen.getByText('total is negative')).toBeInTheDocument()
})
