package org.sweetline.surge.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import org.sweetline.work.BackgroundLoop;

/** Judges days and finds campaigns, soon after the start and then again and again. */
@ApplicationScoped
class DayLoop implements BackgroundLoop {

    private static final Duration REST = Duration.ofSeconds(30);
    private static final int TURNS_BETWEEN = 5;

    private final DayStep days;
    private final CampaignStep campaigns;
    private int turns;

    @Inject
    DayLoop(DayStep days, CampaignStep campaigns) {
        this.days = days;
        this.campaigns = campaigns;
    }

    @Override
    public String name() {
        return "peak days";
    }

    @Override
    public Duration turn() throws SQLException {
        campaigns.find();
        if (turns++ % TURNS_BETWEEN == 1) {
            days.judge();
        }
        return REST;
    }
}
