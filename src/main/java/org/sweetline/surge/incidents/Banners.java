package org.sweetline.surge.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.sweetline.schema.Statements;
import org.sweetline.surge.incidents.BannerView.BannerItemView;
import org.sweetline.time.RowTime;
import org.sweetline.web.Bilingual;
import org.sweetline.web.Words;

/** The banner from memory: customers ask for it by the thousand, and it must be there while the database is not. */
@ApplicationScoped
class Banners {

    private static final Logger LOG = System.getLogger(Banners.class.getName());
    private static final Duration GOOD_FOR = Duration.ofSeconds(1);
    private static final String READ = """
            select state, title_en, title_ko, text_en, text_ko, created_at, changed_at from incident
            where resolved_at is null and on_banner order by created_at desc limit 5
            """;

    private final Statements statements;
    private final Clock clock;
    private volatile Kept kept = new Kept(new BannerView(List.of()), Instant.EPOCH);

    @Inject
    Banners(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    private record Kept(BannerView view, Instant until) {}

    BannerView present() {
        Instant now = clock.instant();
        Kept known = kept;
        if (now.isBefore(known.until())) {
            return known.view();
        }
        // Before the reading: whoever asks meanwhile gets the last one and does not queue up behind a slow database.
        kept = new Kept(known.view(), now.plus(GOOD_FOR));
        try {
            kept = new Kept(read(), now.plus(GOOD_FOR));
        } catch (SQLException e) {
            LOG.log(Level.DEBUG, "the banner can''t be read; the last one stays", e);
        }
        return kept.view();
    }

    private BannerView read() throws SQLException {
        return new BannerView(statements.list(
                READ,
                row -> new BannerItemView(
                        Words.of(IncidentState.valueOf(row.getString(1))),
                        wording(row.getString(2), row.getString(3)),
                        wording(row.getString(4), row.getString(5)),
                        RowTime.instant(row, 6),
                        RowTime.instant(row, 7))));
    }

    /** Whatever the language of who reads it, there is something to read. */
    private static Bilingual wording(String en, String ko) {
        Bilingual written = new Bilingual(en, ko);
        return new Bilingual(written.in(Bilingual.ENGLISH), written.in(Bilingual.KOREAN));
    }
}
