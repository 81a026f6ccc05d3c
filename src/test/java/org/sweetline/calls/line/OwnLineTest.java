package org.sweetline.calls.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sweetline.calls.line.OwnLine.Before;

/** Whose place is whose. */
class OwnLineTest {
    private static final long RETURNS = 7;
    private static final long ORDERS = 8;
    private static final long MINUTE = 60;

    @Test
    void everybodyBeforeCountsWhereEverybodyTakesEverybody() {
        OwnLine line = line("en", null, List.of(new Before("en", null, "", 3)), agent(1, "en"), agent(2, "en"));

        assertThat(line.place()).isEqualTo(4);
        assertThat(line.seconds(MINUTE)).isEqualTo(120);
    }

    @Test
    void callersOfATeamWithAgentsOfItsOwnAreNotInTheWay() {
        OwnLine line = line("en", RETURNS, List.of(new Before("en", ORDERS, "", 30)), of(1, RETURNS), of(2, ORDERS));

        assertThat(line.place()).isEqualTo(1);
        assertThat(line.seconds(MINUTE)).isEqualTo(60);
    }

    @Test
    void callersWhomOthersTakeAsWellAreOnlyPartlyInTheWay() {
        List<Before> english = List.of(new Before("en", null, "", 4));

        OwnLine line = line("ko", null, english, agent(1, "en"), agent(2, "en", "ko"));

        assertThat(line.place()).isEqualTo(5);
        assertThat(line.agents()).isEqualTo(1);
        assertThat(line.seconds(MINUTE)).isEqualTo(3 * MINUTE);
    }

    @Test
    void agentsWhoDoNotSpeakTheCallersLanguageShortenNoWait() {
        List<Before> korean = List.of(new Before("ko", null, "", 1));

        OwnLine line = line("ko", null, korean, agent(1, "en"), agent(2, "en"), agent(3, "ko"));

        assertThat(line.place()).isEqualTo(2);
        assertThat(line.seconds(MINUTE)).isEqualTo(2 * MINUTE);
    }

    @Test
    void whileNobodyIsOnDutyAllWaitForTheFirstWhoComes() {
        OwnLine line = line("en", RETURNS, List.of(new Before("ko", ORDERS, "", 2)));

        assertThat(line.place()).isEqualTo(3);
        assertThat(line.seconds(MINUTE)).isEqualTo(3 * MINUTE);
    }

    private static OwnLine line(String language, @Nullable Long team, List<Before> before, DutyAgent... onDuty) {
        return OwnLine.of(Wish.of(language, team, ""), before, List.of(onDuty));
    }

    private static DutyAgent agent(long account, String... languages) {
        return new DutyAgent(account, false, Set.of(), Set.of(languages), Set.of());
    }

    private static DutyAgent of(long account, long team) {
        return new DutyAgent(account, false, Set.of(), Set.of("en"), Set.of(team));
    }
}
