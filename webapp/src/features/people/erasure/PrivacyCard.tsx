import { Button, Group, Text } from '@mantine/core'
import { IconDownload, IconEraser } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Customer } from '@/api/shapes'
import { useMay } from '@/api/useSession'
import { Card } from '@/ui/Card'
import { EraseDialog } from './EraseDialog'

/** For those who may: what we know of a person, handed out or forgotten. */
export function PrivacyCard({ customer }: { customer: Customer }) {
  const { t } = useTranslation()
  const mayExport = useMay('EXPORT_CUSTOMERS')
  const mayErase = useMay('ERASE_CUSTOMERS')
  const [erasing, setErasing] = useState(false)
  if (!mayExport && !mayErase) return null
  return (
    <Card title={t('privacy.title')}>
      <Text size="sm" c="dimmed" mb="sm">
        {t('privacy.lead')}
      </Text>
      <Group gap="xs">
        {mayExport ? (
          <Button
            component="a"
            href={`/api/v1/customers/${customer.number}/export`}
            download={`${customer.number}.zip`}
            size="xs"
            variant="light"
            leftSection={<IconDownload size={15} aria-hidden />}
          >
            {t('privacy.export')}
          </Button>
        ) : null}
        {mayErase ? (
          <Button
            size="xs"
            variant="subtle"
            color="red"
            leftSection={<IconEraser size={15} aria-hidden />}
            onClick={() => setErasing(true)}
          >
            {t('privacy.erase')}
          </Button>
        ) : null}
      </Group>
      {mayExport ? (
        <Text size="xs" c="dimmed" mt="xs">
          {t('privacy.exportHint')}
        </Text>
      ) : null}
      {erasing ? <EraseDialog customer={customer} onClose={() => setErasing(false)} /> : null}
    </Card>
  )
}
