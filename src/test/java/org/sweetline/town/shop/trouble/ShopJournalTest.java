package org.sweetline.town.shop.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.sweetline.town.shop.trouble.ShopJournal.Stay;
import org.sweetline.town.wire.Answer;
import org.sweetline.town.wire.Ask;

class ShopJournalTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private Instant now = NOON;
    private final ShopJournal journal = new ShopJournal(new SetClock());

    @Test
    void countsWhoWasThereAtOnceUntilTheLastByteHasLeft() {
        Stay first = journal.enter(ask("orders"));
        now = NOON.plusMillis(10);
        Stay second = journal.enter(ask("shipments"));
        now = NOON.plusMillis(20);
        first.leavesWith(Answer.empty(200)).sent().run();
        second.leavesWith(Answer.empty(-1)).sent().run();
        journal.enter(ask("orders"));

        Visits visits = journal.visits();

        assertThat(visits.mostAtOnce()).isEqualTo(2);
        assertThat(visits.perResource()).containsEntry("orders", 2).containsEntry("shipments", 1);
        assertThat(visits.all()).extracting(Visit::status).containsExactly(200, -1, 0);
    }

    @Test
    void countsTheMostWithinAStretch() {
        for (int millis : new int[] {0, 900, 1800, 1850, 1990, 4000}) {
            now = NOON.plusMillis(millis);
            journal.enter(ask("orders")).leavesWith(Answer.empty(200)).sent().run();
        }

        assertThat(journal.visits().mostWithin(Duration.ofSeconds(1))).isEqualTo(3);
        assertThat(journal.visits().since(NOON.plusMillis(1990)).count()).isEqualTo(2);
        assertThat(journal.visits().until(NOON.plusMillis(900)).count()).isEqualTo(1);
    }

    private static Ask ask(String resource) {
        return new Ask("GET", "/rest/all/V1/" + resource, "", new Headers(), "");
    }

    private final class SetClock extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
