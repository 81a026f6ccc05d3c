import { Button, Modal, Stack, Text } from '@mantine/core'
import { IconLink } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { OnceShown } from '@/ui/OnceShown'
import { useSay } from '@/ui/useSay'
import { useMakeSurveyLink } from '../api/useMakeSurveyLink'
import { useSurveyLinkOffer } from '../api/useSurveyLinkOffer'

/** For a solved ticket whose customer was to be asked and has no address; nothing for all others. */
export function SurveyLink({ ticket }: { ticket: string }) {
  const { t } = useTranslation()
  const say = useSay()
  const offer = useSurveyLinkOffer(ticket)
  const making = useMakeSurveyLink(ticket)
  return (
    <>
      {offer.data?.offered ? (
        <Stack gap={4} align="flex-start">
          <Button
            size="xs"
            variant="default"
            leftSection={<IconLink size={15} aria-hidden />}
            loading={making.isPending}
            onClick={() => making.mutate(undefined, { onError: say.failed(t('surveyLink.failed')) })}
          >
            {t('surveyLink.make')}
          </Button>
          <Text size="xs" c="dimmed">
            {t('surveyLink.why')}
          </Text>
        </Stack>
      ) : null}
      <Modal opened={making.data !== undefined} onClose={making.reset} title={t('surveyLink.title')}>
        {making.data ? (
          <OnceShown
            lead={t('surveyLink.lead')}
            value={making.data.url}
            copy={t('surveyLink.copy')}
            done={t('surveyLink.done')}
            onDone={making.reset}
          />
        ) : null}
      </Modal>
    </>
  )
}
