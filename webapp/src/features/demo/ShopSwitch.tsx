import { SegmentedControl, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { DemoTown } from '@/api/shapes'
import { Card } from '@/ui/Card'
import { useSay } from '@/ui/useSay'
import { type ShopState, useShopState } from './api/useShopState'

const STATES: ShopState[] = ['well', 'slow', 'down']

export function ShopSwitch({ shop }: { shop: DemoTown['shop'] }) {
  const { t } = useTranslation()
  const say = useSay()
  const change = useShopState()
  return (
    <Card
      title={t('townShop.title')}
      aside={
        <SegmentedControl
          aria-label={t('townShop.title')}
          value={change.isPending ? change.variables : shop.state}
          disabled={change.isPending}
          data={STATES.map((state) => ({ value: state, label: t(`townShop.${state}`) }))}
          onChange={(state) => change.mutate(state, { onError: say.failed(t('demo.deedFailed')) })}
        />
      }
    >
      <Text c="dimmed">{t(`townShop.${shop.state}Hint`)}</Text>
    </Card>
  )
}
