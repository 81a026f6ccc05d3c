import { Button, Group } from '@mantine/core'
import { IconAdjustments, IconChartBar } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useMay } from '@/api/useSession'
import { ReturnQueue } from '@/features/returns/queue/ReturnQueue'
import { PageFrame } from '@/ui/PageFrame'

export function ReturnsPage() {
  const { t } = useTranslation()
  const mayDecide = useMay('DECIDE_RETURNS')
  const mayManage = useMay('MANAGE_RETURNS')
  const mayReport = useMay('READ_FIGURES')
  return (
    <PageFrame
      title={t('returns.title')}
      lead={t('returns.lead')}
      actions={
        <Group gap="xs">
          {mayReport ? (
            <Button
              variant="default"
              component={Link}
              to="/reports/returns"
              leftSection={<IconChartBar size={16} aria-hidden />}
            >
              {t('returnReport.link')}
            </Button>
          ) : null}
          {mayManage ? (
            <Button
              variant="default"
              component={Link}
              to="/admin/returns/policy"
              leftSection={<IconAdjustments size={16} aria-hidden />}
            >
              {t('returnSetup.title')}
            </Button>
          ) : null}
        </Group>
      }
    >
      <ReturnQueue mayDecide={mayDecide} />
    </PageFrame>
  )
}
