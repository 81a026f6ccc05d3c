package org.sweetline.abuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.sweetline.abuse.peers.ApprovalLimits;
import org.sweetline.abuse.peers.Terms;
import org.sweetline.config.CheckedConfig;
import org.sweetline.config.Settings;
import org.sweetline.config.ShopZone;

/** What assessments must know of the shop and can't read from its orders. */
@ApplicationScoped
public class RiskConfig implements CheckedConfig {

    private static final double PER_CENT = 100;
    private static final int HOURS_A_DAY = 24;
    private static final int USUAL_TRIAL_DAYS = 14;
    private static final int LONGEST_TRIAL_DAYS = 90;

    private final Terms terms;
    private final int nightHour;
    private final int leastTrialDays;

    @Inject
    RiskConfig(Settings settings) {
        Duration window = settings.duration("sweetline.risk.return.window", Terms.USUAL.window());
        Duration halfLife = settings.duration("sweetline.risk.half.life", Terms.USUAL.halfLife());
        int margin = settings.number("sweetline.risk.margin.percent", 50, 0, 100);
        int cost = settings.number("sweetline.risk.return.cost", 9, 0, 10_000);
        terms = new Terms(window, halfLife, margin / PER_CENT, cost, ShopZone.of(settings), ApprovalLimits.UNTOLD);
        nightHour = settings.number("sweetline.risk.night.hour", 9, 0, HOURS_A_DAY - 1);
        leastTrialDays = settings.number("sweetline.risk.trial.days", USUAL_TRIAL_DAYS, 0, LONGEST_TRIAL_DAYS);
    }

    public Terms terms() {
        return terms;
    }

    /** The hour, in UTC, in which everybody is looked at anew. */
    public int nightHour() {
        return nightHour;
    }

    /** So long a version judges beside the one in force before it can take its place; 0 for not at all. */
    public int leastTrialDays() {
        return leastTrialDays;
    }
}
