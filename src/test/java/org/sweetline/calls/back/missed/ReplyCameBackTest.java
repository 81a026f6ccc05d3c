package org.sweetline.calls.back.missed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.calls.back.missed.MissedTables.ADA;
import static org.sweetline.calls.back.missed.MissedTables.HOME;
import static org.sweetline.calls.back.missed.MissedTables.NOON;
import static org.sweetline.calls.back.missed.MissedTables.OFFICE;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.calls.back.missed.MissedCallPages.Show;
import org.sweetline.calls.back.missed.MissedCallView.LostReachView;
import org.sweetline.schema.OverTables;
import org.sweetline.testing.Wired;
import org.sweetline.tickets.ReplyDelivered;

/** Who was written to is reached for as long as what was written has not come back. */
class ReplyCameBackTest {
    private static final DataSource DATABASE = OverTables.open();
    private static final Instant LATER = NOON.plusSeconds(3600);
    private static final long TEXT = 500;
    private static final long SECOND = 501;

    private final Wired wired = new Wired(DATABASE, Clock.fixed(LATER, ZoneOffset.UTC));
    private final MissedTables tables = new MissedTables(DATABASE);
    private final ReachedOnReplyDelivered reaction = wired.get(ReachedOnReplyDelivered.class);
    private final MissedCallerDesk desk = wired.get(MissedCallerDesk.class);
    private final MissedCallPages pages = wired.get(MissedCallPages.class);

    @BeforeEach
    void adaWasMissed() throws SQLException {
        tables.nobody();
        tables.call(1, HOME, ADA, NOON);
        desk.over(1);
    }

    @Test
    void textThatIsSaidToHaveArrivedBeforeItWasSentReaches() throws SQLException {
        tables.reply(TEXT, ADA, "QUEUED", NOON.plusSeconds(60));
        told(TEXT, "QUEUED");
        assertThat(show(Show.OPEN)).hasSize(1);

        told(TEXT, "DELIVERED");

        assertThat(show(Show.REACHED))
                .singleElement()
                .satisfies(row -> assertThat(row.reached())
                        .extracting(MissedCallView.MissedReachView::how)
                        .isEqualTo("text"));
    }

    @Test
    void replyThatWasSentBeforeWeHeardOfTheMissedCallReachesUntilItComesBack() throws SQLException {
        tables.nobody();
        tables.call(1, HOME, ADA, NOON);
        tables.reply(TEXT, ADA, "SENT", NOON.plusSeconds(60));
        told(TEXT, "SENT");

        desk.over(1);

        assertThat(show(Show.REACHED))
                .singleElement()
                .satisfies(row -> assertThat(row.reached())
                        .extracting(MissedCallView.MissedReachView::at)
                        .isEqualTo(NOON.plusSeconds(60)));
        told(TEXT, "UNDELIVERED");
        assertThat(show(Show.OPEN)).hasSize(1);
    }

    @Test
    void replyFromBeforeTheyCalledReachesNobody() throws SQLException {
        tables.nobody();
        tables.call(1, HOME, ADA, NOON);
        tables.reply(TEXT, ADA, "SENT", NOON.minusSeconds(60));

        desk.over(1);

        assertThat(show(Show.OPEN)).hasSize(1);
    }

    @Test
    void whoIsSentALinkAskedHowItWentOrToldThatWeDidNotCallStillWaits() throws SQLException {
        List<String> purposes = List.of("SURVEY", "CALLBACK", "LINK");
        for (int i = 0; i < purposes.size(); i++) {
            long entry = TEXT + 10 + i;
            tables.reply(entry, ADA, "SENT", NOON.plusSeconds(60));
            tables.change("""
                    insert into text_message (direction, token, entry_id, customer_id, number, purpose, state, created_at)
                    values ('OUT', ?, ?, ?, ?, ?, 'SENT', now())
                    """, purposes.get(i), entry, ADA, HOME, purposes.get(i));

            told(entry, "SENT");
        }

        assertThat(show(Show.OPEN)).hasSize(1);
    }

    @Test
    void whoseTextCameBackIsMissedAgainAndTheRowSaysSo() throws SQLException {
        reached();

        told(TEXT, "UNDELIVERED");
        told(TEXT, "UNDELIVERED");

        assertThat(show(Show.REACHED)).isEmpty();
        assertThat(show(Show.OPEN)).singleElement().satisfies(row -> {
            assertThat(row.reached()).isNull();
            assertThat(row.cameBack()).isEqualTo(new LostReachView("text", LATER));
            assertThat(row.times()).isEqualTo(1);
        });
    }

    @Test
    void whoTalkedWithUsTooStaysReached() throws SQLException {
        reached();
        tables.call(2, OFFICE, ADA, NOON.plusSeconds(120), NOON.plusSeconds(130));

        told(TEXT, "UNDELIVERED");

        assertThat(show(Show.REACHED)).singleElement().satisfies(row -> {
            assertThat(row.reached())
                    .extracting(MissedCallView.MissedReachView::how)
                    .isEqualTo("called-in");
            assertThat(row.cameBack()).isNull();
        });
    }

    @Test
    void whoGotAnotherReplyStaysReachedUntilThatComesBackToo() throws SQLException {
        reached();
        tables.reply(SECOND, ADA, "SENT", NOON.plusSeconds(90));
        told(SECOND, "SENT");

        told(TEXT, "FAILED");
        assertThat(show(Show.OPEN)).isEmpty();
        told(SECOND, "FAILED");

        assertThat(show(Show.OPEN)).hasSize(1);
    }

    @Test
    void whoCalledAgainMeanwhileIsOneRowWithAllCalls() throws SQLException {
        reached();
        tables.call(2, OFFICE, ADA, NOON.plusSeconds(120));
        desk.over(2);

        told(TEXT, "UNDELIVERED");

        assertThat(show(Show.ALL)).singleElement().satisfies(row -> {
            assertThat(row.times()).isEqualTo(2);
            assertThat(row.cameBack()).isEqualTo(new LostReachView("text", LATER));
        });
    }

    private void reached() throws SQLException {
        tables.reply(TEXT, ADA, "SENT", NOON.plusSeconds(60));
        told(TEXT, "SENT");
        assertThat(show(Show.OPEN)).isEmpty();
    }

    private void told(long reply, String state) throws SQLException {
        tables.replyBecame(reply, state);
        reaction.react(new ReplyDelivered(reply, reply));
    }

    private List<MissedCallView> show(Show which) throws SQLException {
        return pages.list(which, Instant.EPOCH, Optional.empty(), 10);
    }
}
