import { Anchor } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { useAccount } from '@/api/useSession'
import { useCatalogue } from '@/features/risk/api/useCatalogue'
import { useRuleSet } from '@/features/risk/api/useRuleSet'
import { RuleSetDesk } from '@/features/risk/rules/RuleSetDesk'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { PageFrame } from '@/ui/PageFrame'

export function RuleSetPage() {
  const { t } = useTranslation()
  const version = Number(useParams().version)
  const set = useRuleSet(version)
  const catalogue = useCatalogue()
  const me = useAccount()?.name ?? ''
  return (
    <PageFrame
      title={set.data ? t('riskRules.named', { version, name: set.data.name }) : t('returnSetup.tab.rules')}
      actions={
        <Anchor component={Link} to="/admin/returns/rules" size="sm">
          <IconArrowLeft size={14} aria-hidden /> {t('riskRules.toVersions')}
        </Anchor>
      }
    >
      <Loaded query={catalogue} failed={t('riskRules.failed')} skeleton={<ListSkeleton rows={6} height={56} />}>
        {({ facts }) => (
          <Loaded query={set} failed={t('riskRules.failed')} skeleton={<ListSkeleton rows={6} height={56} />}>
            {(data) => <RuleSetDesk key={version} set={data} facts={facts} me={me} />}
          </Loaded>
        )}
      </Loaded>
    </PageFrame>
  )
}
