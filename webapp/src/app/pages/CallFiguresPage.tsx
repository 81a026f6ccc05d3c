import { Button } from '@mantine/core'
import { IconUsersPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useMay } from '@/api/useSession'
import { FiguresDesk } from '@/features/call-figures/FiguresDesk'
import { PageFrame } from '@/ui/PageFrame'

/** Of all for who may read it; of oneself for everybody who answers phones. */
export function CallFiguresPage() {
  const { t } = useTranslation()
  const all = useMay('READ_FIGURES')
  return (
    <PageFrame
      title={t(all ? 'callFigures.title' : 'callFigures.mine')}
      lead={t('callFigures.lead')}
      actions={
        all ? (
          <Button
            variant="light"
            component={Link}
            to="/figures/staffing"
            leftSection={<IconUsersPlus size={16} aria-hidden />}
          >
            {t('staffing.title')}
          </Button>
        ) : null
      }
    >
      <FiguresDesk mine={!all} />
    </PageFrame>
  )
}
