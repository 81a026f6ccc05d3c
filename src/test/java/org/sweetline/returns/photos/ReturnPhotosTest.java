package org.sweetline.returns.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sweetline.config.Settings;
import org.sweetline.problem.ProblemException;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.storage.FolderFileStore;

class ReturnPhotosTest {
    private static final ReturnNumber RMA = new ReturnNumber(310);

    private final Statements statements = OverTables.of(OverTables.open());
    private final ReturnPhotos photos =
            new ReturnPhotos(statements, new FolderFileStore(new Settings(key -> Optional.empty()), Clock.systemUTC()));

    @Test
    void customerSeesTheirOwnPhotosAndNoneThatTheTeamTook() throws SQLException {
        statements.change("insert into account (id, email, name, role, created_at, version)"
                + " values (7, 'said@shop.test', 'Said', 'RETURNS', now(), 1)");
        statements.change(
                "insert into shop_order (shop, external_id, number, searchable_number, store, state, status, email, phone,"
                        + " customer_name, currency, total, city, country, placed_at, updated_at, synced_at, content_hash)"
                        + " values ('shop', '1', '310', '310', '', 'complete', '', '', '', 'Ada', 'USD', 80, '', '',"
                        + " '2026-11-01', now(), now(), '')");
        statements.change("insert into return_request (id, order_id, channel, state, currency, requested_at)"
                + " select 310, id, 'PORTAL', 'RECEIVED', 'USD', '2026-11-20T10:00:00Z' from shop_order");
        long own = photo("seam.jpg", "null");
        long stain = photo("stain.jpg", "7");

        assertThat(photos.ofCustomer(RMA)).extracting(ReturnPhotos.Named::id).containsExactly(own);
        assertThatThrownBy(() -> photos.openOwn(RMA, stain)).isInstanceOf(ProblemException.class);
    }

    private long photo(String name, String account) throws SQLException {
        return statements
                .first(
                        "insert into return_photo (return_id, sha256, name, type, size, account_id, at)"
                                + " values (310, '0', '%s', 'image/jpeg', 1, %s, now()) returning id"
                                        .formatted(name, account),
                        row -> row.getLong(1))
                .orElseThrow();
    }
}
