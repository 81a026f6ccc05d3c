import { MantineProvider } from '@mantine/core'
import { ModalsProvider } from '@mantine/modals'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { createMemoryRouter, type RouteObject, RouterProvider } from 'react-router'
import { newQueryClient } from '@/api/queryClient'
import { Announcer } from '@/ui/Announcer'
import { theme } from '@/ui/theme'

/** Shows a piece of the desk as a person would meet it, with everything around it real but the network. */
export function show(element: ReactElement, path = '/') {
  return showRoutes([{ path: '*', element }], path)
}

export function showRoutes(routes: RouteObject[], path: string) {
  const queries = newQueryClient()
  const router = createMemoryRouter(routes, { initialEntries: [path] })
  const view = render(
    <QueryClientProvider client={queries}>
      <MantineProvider theme={theme} env="test">
        <ModalsProvider>
          <RouterProvider router={router} />
          <Notifications />
          <Announcer />
        </ModalsProvider>
      </MantineProvider>
    </QueryClientProvider>,
  )
  return { ...view, queries, router }
}
