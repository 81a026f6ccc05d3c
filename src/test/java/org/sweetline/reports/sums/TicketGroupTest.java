package org.sweetline.reports.sums;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sweetline.satisfaction.numbers.Share;

class TicketGroupTest {

    private static final long WITHIN = 4 * 3600;
    private static final TicketKind QUESTION = new TicketKind("mail", "en", "-", "-", true, false);

    private final TicketGroup group = new TicketGroup();

    @Test
    void whoMayStillBeAnsweredInTimeIsNoFailure() {
        group.add(QUESTION, 60, -1, WITHIN, false);
        group.add(QUESTION, -1, -1, WITHIN, false);

        assertThat(group.tally("").answeredInTime()).isEqualTo(new Share(1, 1));
        assertThat(group.tally("").opened()).isEqualTo(2);
    }

    @Test
    void whoWaitsLongerThanAnAnswerMayTakeIsOne() {
        group.add(QUESTION, 60, -1, WITHIN, true);
        group.add(QUESTION, (int) WITHIN + 1, -1, WITHIN, true);
        group.add(QUESTION, -1, -1, WITHIN, true);

        assertThat(group.tally("").answeredInTime()).isEqualTo(new Share(1, 3));
    }
}
