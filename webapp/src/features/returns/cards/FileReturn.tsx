import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPackageImport } from '@tabler/icons-react'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { OrderRef } from '../api/policyShapes'
import { rmaPath } from '../rmaPath'

const FileReturnDialog = lazy(async () => ({ default: (await import('./FileReturnDialog')).FileReturnDialog }))

interface Props {
  /** Some of whose things may come back; more than one, and it is chosen in the form. */
  orders: OrderRef[]
  ticket?: string | null
}

/** Files a return for a customer who called, wrote or stands at the counter. */
export function FileReturn({ orders, ticket = null }: Props) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [opened, dialog] = useDisclosure(false)
  const [first, ...others] = orders
  if (!first) return null
  return (
    <>
      <Button
        size="compact-sm"
        variant="light"
        leftSection={<IconPackageImport size={15} aria-hidden />}
        onClick={dialog.open}
      >
        {t('returnFile.file')}
      </Button>
      <Suspense>
        {opened ? (
          <FileReturnDialog
            orders={[first, ...others]}
            ticket={ticket}
            onClose={dialog.close}
            onFiled={(number) => void navigate(rmaPath(number))}
          />
        ) : null}
      </Suspense>
    </>
  )
}
