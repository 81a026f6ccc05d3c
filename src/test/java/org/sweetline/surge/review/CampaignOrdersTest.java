package org.sweetline.surge.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;

/** Which orders are a campaign's own, for all that count them. */
class CampaignOrdersTest {

    private final Statements statements = OverTables.of(OverTables.open());

    @BeforeEach
    void ordersWithACodeAnItemBothAndNeither() throws SQLException {
        order(1, "jen15", "Mug", "2026-03-01T12:00:00Z");
        order(2, "", "Scarf", "2026-03-01T13:00:00Z");
        order(3, "JEN15", "Scarf", "2026-03-01T14:00:00Z");
        order(4, "OTHER", "Mug", "2026-03-01T15:00:00Z");
        order(5, "JEN15", "Scarf", "2026-03-05T12:00:00Z");
    }

    @Test
    void withBothACodeAndAnItemAnOrderCountsByEither() throws SQLException {
        campaign("JEN15", "Scarf");

        assertThat(brought()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void withOneOfThemAnOrderCountsByThatOne() throws SQLException {
        campaign("JEN15", "");
        assertThat(brought()).containsExactly(1L, 3L);

        statements.change("update campaign set code = '', item = 'Scarf'");
        assertThat(brought()).containsExactly(2L, 3L);
    }

    @Test
    void withNeitherAllOrdersOfItsTimeCountAndOnceRemovedNone() throws SQLException {
        campaign("", "");
        assertThat(brought()).containsExactly(1L, 2L, 3L, 4L);

        statements.change("update campaign set removed_at = now()");
        assertThat(brought()).isEmpty();
    }

    private void campaign(String code, String item) throws SQLException {
        statements.change("""
                insert into campaign (id, name, code, item, began_at, ended_at, found_by) overriding system value
                values (3, 'Reel', ?, ?, '2026-03-01 10:00Z', '2026-03-02 10:00Z', 'PERSON')
                """, code, item);
    }

    private List<Long> brought() throws SQLException {
        return statements.list(
                "select order_id from campaign_order where campaign_id = 3 order by 1", row -> row.getLong(1));
    }

    private void order(long id, String coupon, String item, String at) throws SQLException {
        statements.change("""
                insert into shop_order (id, shop, external_id, number, searchable_number, store, state, status, email, phone,
                    customer_name, currency, total, city, country, placed_at, updated_at, synced_at, content_hash, coupon)
                overriding system value
                values (?, 's', ?, ?, ?, '', 'complete', '', '', '', '', 'USD', 10, '', 'US', cast(? as timestamptz), now(), now(), '', ?)
                """, id, id, "A" + id, "A" + id, at, coupon);
        statements.change("""
                insert into shop_order_line (order_id, position, line_id, sku, name, ordered, shipped, refunded, canceled, price, total)
                values (?, 1, '1', 'SKU', ?, 1, 0, 0, 0, 10, 10)
                """, id, item);
    }
}
