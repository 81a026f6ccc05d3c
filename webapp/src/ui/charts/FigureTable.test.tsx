import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { show } from '@/testing/render'
import { FigureTable } from './FigureTable'

it('begins words at the left and ends numbers at the right, as their heads do', () => {
  show(
    <FigureTable
      label="Steps"
      head={['When', 'What', 'How many']}
      worded={[false, true, false]}
      rows={[{ cells: ['9:49 PM', 'Contacts: a surge began', 27] }]}
    />,
  )

  for (const name of ['What', 'Contacts: a surge began']) expect(screen.getByText(name)).toHaveStyle('text-align: left')
  for (const name of ['How many', '27']) expect(screen.getByText(name)).toHaveStyle('text-align: right')
})
