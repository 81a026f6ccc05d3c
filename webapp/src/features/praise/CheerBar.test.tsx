import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { Praise } from '@/api/shapes'
import { show } from '@/testing/render'
import { CheerBar } from './CheerBar'

it('draws its signs, for computers without letters for them, and names each', () => {
  const cheers = [{ sign: 'clap', count: 2, mine: true }]

  show(<CheerBar praise={{ id: 7, cheers } as unknown as Praise} />)

  const signs = screen.getAllByRole('button')
  expect(signs.every((sign) => sign.querySelector('svg') !== null)).toBe(true)
  expect(signs.map((sign) => sign.textContent)).toEqual(['', '2', ''])
  expect(screen.getByRole('button', { pressed: true })).toHaveAttribute('title')
})
