package org.sweetline.returns.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What is told of returns themselves, beside the rates of what was sold. */
@ApplicationScoped
class ReturnActs {

    private final ReturnTimes times;
    private final ReturnJudgements judgements;
    private final ReturnMoney money;
    private final CampaignCohorts campaigns;
    private final ReturnEase ease;

    @Inject
    ReturnActs(
            ReturnTimes times,
            ReturnJudgements judgements,
            ReturnMoney money,
            CampaignCohorts campaigns,
            ReturnEase ease) {
        this.times = times;
        this.judgements = judgements;
        this.money = money;
        this.campaigns = campaigns;
        this.ease = ease;
    }

    ReturnTimes times() {
        return times;
    }

    ReturnJudgements judgements() {
        return judgements;
    }

    ReturnMoney money() {
        return money;
    }

    CampaignCohorts campaigns() {
        return campaigns;
    }

    ReturnEase ease() {
        return ease;
    }
}
