import { Anchor } from '@mantine/core'
import { IconActivity } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { EmptyView } from '@/ui/EmptyView'

/** What stands in place of the peak report before there was a peak. */
export function NoPeakYet() {
  const { t } = useTranslation()
  return (
    <EmptyView
      icon={<IconActivity size={28} />}
      title={t('noPeak.title')}
      why={t('noPeak.why')}
      action={
        <Anchor component={Link} to="/surge">
          {t('noPeak.board')}
        </Anchor>
      }
    />
  )
}
