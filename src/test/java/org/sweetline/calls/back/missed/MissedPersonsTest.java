package org.sweetline.calls.back.missed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.calls.back.missed.MissedTables.ADA;
import static org.sweetline.calls.back.missed.MissedTables.GRACE;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.calls.CallerKnown;
import org.sweetline.calls.back.CallbackChanged;
import org.sweetline.calls.back.missed.MissedCallPages.Show;
import org.sweetline.calls.back.missed.MissedCallView.MissedNumberView;
import org.sweetline.calls.back.missed.MissedCallView.MissedPersonView;
import org.sweetline.calls.back.missed.MissedCallView.PlannedCallbackView;
import org.sweetline.people.merging.CustomersMerged;
import org.sweetline.people.merging.CustomersUnmerged;
import org.sweetline.schema.OverTables;
import org.sweetline.testing.Wired;
import org.sweetline.web.TimeCursor;

/** Who was missed, and who was reached, goes by person. */
class MissedPersonsTest {
    private static final DataSource DATABASE = OverTables.open();
    private static final Instant LATER = NOON.plusSeconds(3600);

    private final Wired wired = new Wired(DATABASE, Clock.fixed(LATER, ZoneOffset.UTC));
    private final MissedTables tables = new MissedTables(DATABASE);
    private final MissedCallerDesk desk = wired.get(MissedCallerDesk.class);
    private final ReachDesk reach = wired.get(ReachDesk.class);
    private final MissedCallPages pages = wired.get(MissedCallPages.class);

    @BeforeEach
    void nobodyIsMissed() throws SQLException {
        tables.nobody();
    }

    @Test
    void customerWhoCalledFromTwoNumbersIsOneRowWithBoth() throws SQLException {
        missed(1, HOME, ADA, 0);
        missed(2, OFFICE, ADA, 60);
        missed(3, HOME, ADA, 120);
        desk.over(3);

        assertThat(open()).singleElement().satisfies(row -> {
            assertThat(row.times()).isEqualTo(3);
            assertThat(row.number()).isEqualTo(HOME);
            assertThat(row.lastCall()).isEqualTo(3);
            assertThat(row.numbers())
                    .containsExactly(
                            new MissedNumberView(HOME, 2, NOON.plusSeconds(120)),
                            new MissedNumberView(OFFICE, 1, NOON.plusSeconds(60)));
        });
    }

    @Test
    void customerIsReachedOnAnyNumberOfTheirs() throws SQLException {
        missed(1, HOME, ADA, 0);

        spoken(ADA, OFFICE);

        assertThat(open()).isEmpty();
    }

    @Test
    void whoIsUnknownIsReachedOnlyAtTheirNumber() throws SQLException {
        missed(1, HOME, null, 0);
        missed(2, OFFICE, null, 60);

        spoken(null, HOME);

        assertThat(open()).singleElement().extracting(MissedCallView::number).isEqualTo(OFFICE);
    }

    @Test
    void whoSharesANumberIsNotReachedWithTheOther() throws SQLException {
        tables.owns(ADA, HOME);
        tables.uses(GRACE, HOME);
        missed(1, HOME, ADA, 0);
        missed(2, HOME, GRACE, 60);

        spoken(null, HOME);
        assertThat(open()).hasSize(2);
        spoken(ADA, HOME);

        assertThat(open()).singleElement().extracting(MissedPersonsTest::name).isEqualTo("Grace");
    }

    @Test
    void numberThatOneCustomerUsesTellsWhoItWas() throws SQLException {
        tables.owns(ADA, HOME);
        missed(1, OFFICE, ADA, 0);

        spoken(null, HOME);

        assertThat(open()).isEmpty();
    }

    @Test
    void whoTalkedOnAnotherNumberSinceIsNotMissed() throws SQLException {
        tables.call(2, OFFICE, ADA, NOON.plusSeconds(60), NOON.plusSeconds(80));

        missed(1, HOME, ADA, 0);

        assertThat(open()).isEmpty();
    }

    @Test
    void whoseCallItWasIsSaidAfterwardsAndTakenBack() throws SQLException {
        missed(1, HOME, null, 0);
        missed(2, OFFICE, ADA, 60);
        SortMissedOnCallerKnown known = wired.get(SortMissedOnCallerKnown.class);

        tables.change("update desk_call set customer_id = ? where id = 1", ADA);
        known.react(new CallerKnown(1));
        known.react(new CallerKnown(1));
        assertThat(open()).singleElement().extracting(MissedCallView::times).isEqualTo(2);
        tables.change("update desk_call set customer_id = null where id = 1");
        known.react(new CallerKnown(1));

        assertThat(open())
                .extracting(row -> row.number() + " " + row.times())
                .containsExactly(OFFICE + " 1", HOME + " 1");
    }

    @Test
    void customersWhoAreOneAreOneRowUntilTheyAreTwoAgain() throws SQLException {
        missed(1, HOME, ADA, 0);
        missed(2, OFFICE, GRACE, 60);

        tables.change("update customer set merged_into = ? where id = ?", ADA, GRACE);
        tables.change("update desk_call set customer_id = ?", ADA);
        tables.change("update missed_caller set customer_id = ?", ADA);
        wired.get(SortMissedOnCustomersMerged.class).react(new CustomersMerged(GRACE, ADA));
        assertThat(open()).singleElement().extracting(MissedCallView::times).isEqualTo(2);
        tables.change("update customer set merged_into = null");
        tables.change("update desk_call set customer_id = ? where id = 2", GRACE);
        wired.get(SortMissedOnCustomersUnmerged.class).react(new CustomersUnmerged(GRACE, ADA));

        assertThat(open()).extracting(MissedPersonsTest::name).containsExactly("Grace", "Ada");
    }

    @Test
    void callbackThatCameAboutAtAnotherNumberReachesTheCustomerButNoMachineDoes() throws SQLException {
        missed(1, HOME, ADA, 0);
        ReachedOnCallbackCompleted completed = wired.get(ReachedOnCallbackCompleted.class);
        tables.callback(7, OFFICE, ADA, "DONE", "MACHINE", LATER);
        tables.callback(8, OFFICE, ADA, "DONE", "ANSWERED", LATER);

        completed.react(new CallbackChanged(7));
        assertThat(open()).hasSize(1);
        completed.react(new CallbackChanged(8));

        assertThat(open()).isEmpty();
    }

    @Test
    void callbackToAnotherNumberStandsBesideThemAndEndsWithThem() throws SQLException {
        tables.change("""
                insert into account (id, email, name, role, created_at, version)
                values (1, 'jenny@shop.test', 'Jenny', 'AGENT', now(), 1)
                """);
        missed(1, HOME, ADA, 0);
        tables.callback(7, OFFICE, ADA, "DUE", "", null);
        tables.callback(8, HOME, GRACE, "DUE", "", null);
        MissedCallView row = open().get(0);
        assertThat(row.callback()).extracting(PlannedCallbackView::id).isEqualTo(7L);

        desk.handle(row.id(), "Solved by chat", 1, Optional.empty());

        assertThat(OverTables.of(DATABASE).count("select sum(id) from callback where ended_at is null"))
                .isEqualTo(8);
    }

    @Test
    void pageGoesOnBehindAPersonWhoseCallsLieOnBothSidesOfIt() throws SQLException {
        missed(1, HOME, ADA, 0);
        missed(2, "+14155550177", GRACE, 60);
        missed(3, OFFICE, ADA, 120);

        MissedCallView first =
                pages.list(Show.OPEN, Instant.EPOCH, Optional.empty(), 1).get(0);
        List<MissedCallView> rest =
                pages.list(Show.OPEN, Instant.EPOCH, Optional.of(new TimeCursor(first.lastAt(), first.id())), 10);

        assertThat(first.times()).isEqualTo(2);
        assertThat(rest).extracting(MissedPersonsTest::name).containsExactly("Grace");
    }

    private void missed(long call, String number, @Nullable Long customer, long seconds) throws SQLException {
        tables.call(call, number, customer, NOON.plusSeconds(seconds));
        desk.over(call);
    }

    private void spoken(@Nullable Long customer, String number) throws SQLException {
        reach.spoken(customer, number, new Reach(Reached.CALLED_OUT, null, LATER, null));
    }

    private static String name(MissedCallView row) {
        return Optional.ofNullable(row.customer()).map(MissedPersonView::name).orElse("");
    }

    private List<MissedCallView> open() throws SQLException {
        return pages.list(Show.OPEN, Instant.EPOCH, Optional.empty(), 10);
    }
}
