package org.sweetline.reports.peaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sweetline.surge.SurgeLog.SurgeStepView;
import org.sweetline.web.Bilingual;

class StepTargetTest {

    @Test
    void whatTheTrailKeepsInEnglishIsSaidInBothLanguages() {
        assertThat(target("opened incident", "incident 3", "23 tickets"))
                .isEqualTo(new Bilingual("incident 3 · 23 tickets", "공지 3번 · 티켓 23건"));
        assertThat(target("stopped answers of incident", "incident 3", "12 held back"))
                .isEqualTo(new Bilingual("incident 3 · 12 held back", "공지 3번 · 12건 보류"));
        assertThat(target("marked peak day", "2026-11-27", "Jen’s reel"))
                .isEqualTo(new Bilingual("Nov 27, 2026 · Jen’s reel", "2026. 11. 27. · Jen’s reel"));
        assertThat(StepTarget.of(new SurgeStepView(Instant.EPOCH, "SURGE", "ORDERS", "", "38", null)))
                .isEqualTo(new Bilingual("38 in 5 min", "5분간 38건"));
    }

    @Test
    void numbersThatOnlyTheTablesKnowAreNotSaid() {
        assertThat(target("declared surge", "surge 5", "")).isEqualTo(Bilingual.NONE);
        assertThat(target("turned on peak priorities", "tickets", "")).isEqualTo(Bilingual.NONE);
        assertThat(target("offered callbacks at once", "phone", "")).isEqualTo(Bilingual.NONE);
        assertThat(target("removed campaign", "12", "")).isEqualTo(Bilingual.NONE);
        assertThat(target("removed campaign", "Reel by Jen", "campaign 12"))
                .isEqualTo(new Bilingual("Reel by Jen", "Reel by Jen"));
        assertThat(target("noted campaign", "2026", "JEN15")).isEqualTo(new Bilingual("2026 · JEN15", "2026 · JEN15"));
    }

    private static Bilingual target(String kind, String subject, String detail) {
        return StepTarget.of(new SurgeStepView(Instant.EPOCH, kind, "", subject, detail, "Jessica"));
    }
}
