import { Button, Stack } from '@mantine/core'
import { IconMoodEmpty } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { isProblem } from '@/api/problem'
import { useTown } from '@/features/demo/api/useTown'
import { Deeds } from '@/features/demo/Deeds'
import { PeakDay } from '@/features/demo/PeakDay'
import { ShopSwitch } from '@/features/demo/ShopSwitch'
import { TownLife } from '@/features/demo/TownLife'
import { EmptyView } from '@/ui/EmptyView'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { PageFrame } from '@/ui/PageFrame'

export function DemoPage() {
  const { t } = useTranslation()
  const town = useTown()
  if (isProblem(town.error, 404)) {
    return (
      <EmptyView asPage icon={<IconMoodEmpty size={28} stroke={1.6} />} title={t('demo.off')} why={t('demo.offWhy')} />
    )
  }
  return (
    <PageFrame
      title={t('demo.title')}
      lead={t('demo.lead')}
      actions={
        <Button component={Link} to="/inbox/open" variant="light">
          {t('demo.watch')}
        </Button>
      }
    >
      <Stack gap="md">
        <Loaded query={town} failed={t('demo.failed')} skeleton={<ListSkeleton rows={3} height={90} />}>
          {(data) => (
            <>
              <Deeds people={data.people} />
              <ShopSwitch shop={data.shop} />
              <PeakDay peakDay={data.peakDay} />
              <TownLife town={data} />
            </>
          )}
        </Loaded>
      </Stack>
    </PageFrame>
  )
}
