package org.sweetline.surge.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.surge.Surges;
import org.sweetline.surge.review.NotedCampaigns.Noted;
import org.sweetline.testing.Wired;

class CampaignStepTest {

    private static final Instant SURGE = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant NOW = SURGE.plus(Duration.ofMinutes(20));
    private static final long JENNY = 3;

    private final DataSource tables = OverTables.open();
    private final Statements statements = OverTables.of(tables);
    private final Wired wired = new Wired(tables, Clock.fixed(NOW, ZoneOffset.UTC));
    private final NotedCampaigns noted = wired.get(NotedCampaigns.class);
    private final CampaignStep step = wired.get(CampaignStep.class);

    @BeforeEach
    void aSurgeOfOrdersWithACode() throws SQLException {
        statements.change("""
                insert into account (id, email, name, role, created_at, version)
                values (3, 'jenny@shop.test', 'Jenny', 'MANAGER', now(), 1)
                """);
        statements.change("""
                insert into surge (series, state, began_at, found_at, count, usual, low, high, peak, peak_at)
                values ('ORDERS', 'SURGE', ?, ?, 40, 1, 0, 4, 40, ?)
                """, SURGE, SURGE, SURGE);
        statements.change("""
                insert into shop_order (shop, external_id, number, searchable_number, store, state, status, email, phone,
                    customer_name, currency, total, city, country, placed_at, updated_at, synced_at, content_hash, coupon)
                select 's', n, n, n, '', 'complete', '', '', '', '', 'USD', 10, '', 'US', ?, now(), now(), '', 'jen15'
                from generate_series(1, 12) n
                """, SURGE.plusSeconds(60));
    }

    @Test
    void theOneThatWasAnnouncedIsNotFoundASecondTime() throws SQLException {
        note("Reel by Jen", SURGE.minus(Duration.ofDays(3)), null, "poll-7");
        note("Reel by Jen", SURGE.minus(Duration.ofDays(3)), null, "poll-7");

        step.find();
        step.find();

        assertThat(campaigns()).containsExactly("Reel by Jen, PERSON, in the surge");
    }

    @Test
    void oneThatWasOverLongAgoOrRemovedIsAnother() throws SQLException {
        note("Last year", SURGE.minus(Duration.ofDays(300)), SURGE.minus(Duration.ofDays(290)), null);
        note("By mistake", SURGE.minus(Duration.ofDays(1)), null, null);
        statements.change("update campaign set removed_at = now() where name = 'By mistake'");

        step.find();

        assertThat(campaigns()).containsExactly("Last year, PERSON, in none", "JEN15, CODE, in the surge");
    }

    @Test
    void theOneThatWasFoundGetsTheNameThatIsSaid() throws SQLException {
        step.find();
        note("Reel by Jen", NOW, SURGE.plus(Duration.ofDays(7)), "key");
        step.find();

        assertThat(campaigns()).containsExactly("Reel by Jen, CODE, in the surge");
        assertThat(statements.first(
                        "select began_at = ? and ended_at = ? from campaign",
                        row -> row.getBoolean(1),
                        SURGE,
                        SURGE.plus(Duration.ofDays(7))))
                .contains(true);
    }

    @Test
    void withoutAnEndItLastsTwoDaysOrAsLongAsItsSurgeUntilItGetsOne() throws SQLException {
        CampaignDesk desk = wired.get(CampaignDesk.class);
        note("Reel by Jen", SURGE.minus(Duration.ofDays(3)), null, null);
        assertThat(theOne(desk)).returns(SURGE.minus(Duration.ofDays(1)), CampaignView::countedUntil);
        assertThat(theOne(desk)).returns(0L, CampaignView::orders);

        step.find();

        assertThat(theOne(desk)).returns(NOW, CampaignView::countedUntil).returns(12L, CampaignView::orders);
        Instant end = SURGE.plus(Duration.ofDays(5));
        Noted corrected = new Noted("Jen's reel", "JEN15", null, SURGE, end);
        assertThat(noted.correct(theOne(desk).id(), corrected, Optional.of(7L))).isFalse();
        assertThat(noted.correct(theOne(desk).id(), corrected, Optional.of(0L))).isTrue();
        assertThat(theOne(desk)).returns(end, CampaignView::countedUntil).returns("Jen's reel", CampaignView::name);
    }

    @Test
    void oneThatWasFoundByItsItemCountsAllOrdersOfItsTimeAsTheReportDoes() throws SQLException {
        CampaignDesk desk = wired.get(CampaignDesk.class);
        statements.change("update shop_order set coupon = ''");
        statements.change("""
                insert into shop_order_line (order_id, position, line_id, sku, name, ordered, shipped, refunded, canceled,
                    price, total)
                select id, 1, id::text, 'S', 'Plum scarf', 1, 0, 0, 0, 10, 10 from shop_order
                """);
        step.find();
        assertThat(wired.get(Surges.class).open().orElseThrow().reason().english(ZoneOffset.UTC))
                .endsWith(" 100% bought Plum scarf.");
        statements.change("update surge set state = 'REVIEW', ended_at = ?", NOW);
        statements.change("update shop_order set placed_at = ? where number = '7'", SURGE.plus(Duration.ofHours(30)));

        assertThat(theOne(desk)).returns("item", CampaignView::foundBy).returns(12L, CampaignView::orders);
        assertThat(theOne(desk)).returns(SURGE.plus(Duration.ofDays(2)), CampaignView::countedUntil);
    }

    @Test
    void oneCodeWithTwoPeaksIsOneCampaign() throws SQLException {
        CampaignDesk desk = wired.get(CampaignDesk.class);
        step.find();
        long first = theOne(desk).id();
        Instant again = SURGE.plus(Duration.ofDays(4));
        secondSurge(again);

        stepAt(again.plus(Duration.ofMinutes(20))).find();

        assertThat(desk.since(Instant.EPOCH)).hasSize(1);
        CampaignView campaign = desk.begun(again, again.plusSeconds(1)).get(0);
        assertThat(campaign)
                .returns(first, CampaignView::id)
                .returns(24L, CampaignView::orders)
                .returns(again.plus(Duration.ofMinutes(20)), CampaignView::countedUntil);
        assertThat(campaign.peaks())
                .extracting(CampaignView.CampaignPeakView::beganAt)
                .containsExactly(SURGE, again);

        statements.change("update campaign set removed_at = now()");
        stepAt(again.plus(Duration.ofMinutes(30))).find();
        assertThat(campaigns()).isEmpty();
    }

    @Test
    void oneThatIsCorrectedDuringItsSecondPeakIsNotFoundBesideItself() throws SQLException {
        CampaignDesk desk = wired.get(CampaignDesk.class);
        step.find();
        Instant again = SURGE.plus(Duration.ofDays(4));
        secondSurge(again);
        Instant soon = again.plus(Duration.ofMinutes(20));
        stepAt(soon).find();
        CampaignView found = theOne(desk);

        correctedAt(soon, found.id(), new Noted("Jen", "JEN20", null, SURGE, null));
        stepAt(soon.plusSeconds(60)).find();
        assertThat(campaigns()).containsExactly("Jen, CODE, in the surge");

        correctedAt(soon, found.id(), new Noted("Jen", "JEN15", null, SURGE, again.minus(Duration.ofDays(1))));
        stepAt(soon.plusSeconds(120)).find();
        assertThat(campaigns()).containsExactly("Jen, CODE, in the surge");
    }

    @Test
    void oneThatWasCorrectedBeforeItsSecondPeakHidesNoOtherThere() throws SQLException {
        step.find();
        noted.correct(
                theOne(wired.get(CampaignDesk.class)).id(),
                new Noted("Jen", "JEN15", null, SURGE, null),
                Optional.empty());
        Instant again = SURGE.plus(Duration.ofDays(4));
        secondSurge(again);
        stepAt(again.plus(Duration.ofMinutes(20))).find();
        assertThat(campaigns()).containsExactly("Jen, CODE, in the surge");

        statements.change("update shop_order set coupon = 'KIM' where placed_at > ?", again);
        stepAt(again.plus(Duration.ofMinutes(30))).find();

        assertThat(campaigns()).containsExactly("Jen, CODE, in the surge", "KIM, CODE, in the surge");
    }

    @Test
    void codeOfAPeakLongAgoIsAnotherCampaign() throws SQLException {
        step.find();
        Instant again = SURGE.plus(Duration.ofDays(20));
        secondSurge(again);

        stepAt(again.plus(Duration.ofMinutes(20))).find();

        assertThat(campaigns()).hasSize(2);
    }

    private void secondSurge(Instant at) throws SQLException {
        statements.change("update surge set state = 'REVIEW', ended_at = ?", NOW);
        statements.change("""
                insert into surge (series, state, began_at, found_at, count, usual, low, high, peak, peak_at)
                values ('ORDERS', 'SURGE', ?, ?, 40, 1, 0, 4, 40, ?)
                """, at, at, at);
        statements.change("""
                insert into shop_order (shop, external_id, number, searchable_number, store, state, status, email, phone,
                    customer_name, currency, total, city, country, placed_at, updated_at, synced_at, content_hash, coupon)
                select 's', n, n, n, '', 'complete', '', '', '', '', 'USD', 10, '', 'US', ?, now(), now(), '', 'JEN15'
                from generate_series(101, 112) n
                """, at.plusSeconds(60));
    }

    private void correctedAt(Instant now, long campaign, Noted said) throws SQLException {
        NotedCampaigns then = new Wired(tables, Clock.fixed(now, ZoneOffset.UTC)).get(NotedCampaigns.class);
        assertThat(then.correct(campaign, said, Optional.empty())).isTrue();
    }

    @Test
    void itemThatIsSaidStaysUntilAnotherIsSaid() throws SQLException {
        CampaignDesk desk = wired.get(CampaignDesk.class);
        noted.note(new Noted("Plum", "", "Scarf, plum", SURGE, null), JENNY, null);
        CampaignView made = theOne(desk);
        noted.correct(made.id(), new Noted("Plum next", "", null, SURGE, null), Optional.empty());
        String kept = theOne(desk).item();
        noted.correct(made.id(), new Noted("Plum next", "", " ", SURGE, null), Optional.empty());

        assertThat(List.of(made.item(), kept, theOne(desk).item())).containsExactly("Scarf, plum", "Scarf, plum", "");
    }

    private CampaignStep stepAt(Instant now) {
        return new Wired(tables, Clock.fixed(now, ZoneOffset.UTC)).get(CampaignStep.class);
    }

    private static CampaignView theOne(CampaignDesk desk) throws SQLException {
        return desk.since(Instant.EPOCH).get(0);
    }

    private void note(String name, Instant began, @Nullable Instant ended, @Nullable String key) throws SQLException {
        noted.note(new Noted(name, "JEN15", null, began, ended), JENNY, key);
    }

    private List<String> campaigns() throws SQLException {
        return statements.list("""
                select name || ', ' || found_by || case when surge_id is null then ', in none' else ', in the surge' end
                from campaign where removed_at is null order by id
                """, row -> row.getString(1));
    }
}
