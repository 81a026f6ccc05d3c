import { MantineProvider } from '@mantine/core'
import { ModalsProvider } from '@mantine/modals'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { createMemoryRouter, type RouteObject, RouterProvider } from 'react-router'
import { newQueryClient } from '@/api/queryClient'
import type { Session } from '@/api/shapes'
import { sessionKey } from '@/api/useSession'
import { Announcer } from '@/ui/Announcer'
import { theme } from '@/ui/theme'

/** Shows a piece of the desk as a person would meet it, with everything around it real but the network. */
export function show(element: ReactElement, path = '/', session?: Session) {
  return showRoutes([{ path: '*', element }], path, session)
}

/** With a session it is known from the beginning, as it is inside of the desk's frame. */
export function showRoutes(routes: RouteObject[], path: string, session?: Session) {
  const queries = newQueryClient()
  if (session) queries.setQueryData(sessionKey, session)
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
