import { Anchor, Tabs } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useParams } from 'react-router'
import { useMay } from '@/api/useSession'
import { PolicySetup } from '@/features/returns/policy/PolicySetup'
import { WordLists } from '@/features/returns/words/WordLists'
import { RuleSets } from '@/features/risk/rules/RuleSets'
import { PageFrame } from '@/ui/PageFrame'

const TABS = ['policy', 'rules', 'words'] as const
type Tab = (typeof TABS)[number]

/** What managers set up: the posted policy, the rules of assessments, and the words. */
export function ReturnSetupPage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const mayManage = useMay('MANAGE_RETURNS')
  const asked = useParams().tab
  const tab = TABS.find((known) => known === asked) ?? 'policy'
  return (
    <PageFrame
      title={t('returnSetup.title')}
      lead={t('returnSetup.lead')}
      actions={
        <Anchor component={Link} to="/rma" size="sm">
          <IconArrowLeft size={14} aria-hidden /> {t('returnSetup.toQueue')}
        </Anchor>
      }
    >
      <Tabs value={tab} onChange={(next) => navigate(`/admin/returns/${next}`)} keepMounted={false}>
        <Tabs.List mb="md">
          {TABS.map((known) => (
            <Tabs.Tab key={known} value={known}>
              {t(`returnSetup.tab.${known}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {TABS.map((known) => (
          <Tabs.Panel key={known} value={known}>
            <Sheet tab={known} mayManage={mayManage} />
          </Tabs.Panel>
        ))}
      </Tabs>
    </PageFrame>
  )
}

function Sheet({ tab, mayManage }: { tab: Tab; mayManage: boolean }) {
  switch (tab) {
    case 'policy':
      return <PolicySetup mayManage={mayManage} />
    case 'rules':
      return <RuleSets />
    case 'words':
      return <WordLists mayManage={mayManage} />
  }
}
