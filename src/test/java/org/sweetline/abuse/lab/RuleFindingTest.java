package org.sweetline.abuse.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sweetline.abuse.lab.DriftView.DayView;
import org.sweetline.abuse.lab.FairnessView.DisagreementView;
import org.sweetline.abuse.lab.FairnessView.FairGroupView;
import org.sweetline.abuse.lab.FindingBook.Fresh;
import org.sweetline.abuse.lab.RuleFinding.Kind;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;

class RuleFindingTest {
    private static final Instant NIGHT = Instant.parse("2026-11-20T09:10:00Z");
    private static final RuleFinding PLUS = new RuleFinding(Kind.FAIRNESS, "size plus", 1.6, 1);

    private final Statements statements = OverTables.of(OverTables.open());

    @Test
    void alarmsAndUnfairGroupsAreFindings() {
        DriftView drift = drift(0.31, "alert-rate", "scores");

        List<RuleFinding> found = RuleFinding.in(
                drift,
                fairness(group("regular", 1_000, 20, 1.0), group("plus", 300, 10, 1.67), group("tall", 40, 2, 2.5)));

        assertThat(found)
                .containsExactly(
                        new RuleFinding(Kind.ALERT_RATE, "", 0.4, 0.02),
                        new RuleFinding(Kind.SCORES, "", 0.31, 0.2),
                        new RuleFinding(Kind.FAIRNESS, "size plus", 1.67, 1));
    }

    @Test
    void groupThatIsNeverFlaggedIsOneOnlyWhereSomeWouldBeExpected() {
        assertThat(RuleFinding.in(
                        drift(null), fairness(group("regular", 1_000, 20, 1.0), group("petite", 900, 0, 0.0))))
                .extracting(RuleFinding::subject)
                .containsExactly("size petite");
        assertThat(RuleFinding.in(drift(null), fairness(group("regular", 1_000, 20, 1.0), group("petite", 90, 0, 0.0))))
                .isEmpty();
    }

    @Test
    void findingIsToldOnceUntilItHasBeenGoneForAWhile() throws Exception {
        assertThat(night(0, PLUS)).extracting(Fresh::finding).containsExactly(PLUS);
        assertThat(night(1, PLUS)).isEmpty();
        assertThat(night(2)).isEmpty();
        assertThat(night(3, new RuleFinding(Kind.FAIRNESS, "size plus", 1.4, 1)))
                .isEmpty();
        assertThat(night(4)).isEmpty();
        RuleFinding scores = new RuleFinding(Kind.SCORES, "", 0.3, 0.2);

        assertThat(night(20, PLUS, scores)).extracting(Fresh::finding).containsExactly(PLUS, scores);

        assertThat(new FindingBook(statements, Clock.systemUTC()).list())
                .extracting(RuleFindingView::subject, RuleFindingView::overAt)
                .last()
                .satisfies(oldest ->
                        assertThat(oldest.toList()).containsExactly("size plus", NIGHT.plus(Duration.ofDays(4))));
    }

    @Test
    void letterSaysItInTheReadersLanguage() {
        List<Fresh> fresh = List.of(
                new Fresh(1, PLUS),
                new Fresh(2, new RuleFinding(Kind.ALERT_RATE, "", 0.4, 0.02)),
                new Fresh(3, new RuleFinding(Kind.FAIRNESS, "payment store credit", 0.5, 1)));

        String english = new FindingLetter("en").text(fresh, "https://desk.test/admin/returns/rules");

        assertThat(english)
                .contains("“plus”: flagged 1.60 times", "40.0 % of the returns", "“store credit”")
                .endsWith("https://desk.test/admin/returns/rules\n");
        assertThat(new FindingLetter("ko").text(fresh, "")).contains("“플러스” 사이즈", "1.60배");
    }

    private List<Fresh> night(int days, RuleFinding... found) throws Exception {
        Clock clock = Clock.fixed(NIGHT.plus(Duration.ofDays(days)), ZoneOffset.UTC);
        return new FindingBook(statements, clock).keep(List.of(found));
    }

    private static DriftView drift(@Nullable Double psi, String... alarms) {
        return new DriftView(
                List.of(new DayView(LocalDate.of(2026, 11, 19), 100, 40, 0.4)), 0.02, 0.01, psi, List.of(alarms));
    }

    private static FairnessView fairness(FairGroupView... groups) {
        return new FairnessView(NIGHT, 2_000, List.of(groups), new DisagreementView(0, 0, null, 0, 0, null));
    }

    private static FairGroupView group(String name, int people, int flagged, double ratio) {
        boolean review = ratio < 0.8 || ratio > 1.25;
        return new FairGroupView("size", name, people, flagged, (double) flagged / people, ratio, review);
    }
}
