import { Button, Group } from '@mantine/core'
import { IconAdjustments } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useMay } from '@/api/useSession'
import { ReturnQueue } from '@/features/returns/queue/ReturnQueue'
import { PageFrame } from '@/ui/PageFrame'

export function ReturnsPage() {
  const { t } = useTranslation()
  const mayDecide = useMay('DECIDE_RETURNS')
  const mayManage = useMay('MANAGE_RETURNS')
  return (
    <PageFrame
      title={t('returns.title')}
      lead={t('returns.lead')}
      actions={
        mayManage ? (
          <Group gap="xs">
            <Button
              variant="default"
              component={Link}
              to="/admin/returns/policy"
              leftSection={<IconAdjustments size={16} aria-hidden />}
            >
              {t('returnSetup.title')}
            </Button>
          </Group>
        ) : null
      }
    >
      <ReturnQueue mayDecide={mayDecide} />
    </PageFrame>
  )
}
