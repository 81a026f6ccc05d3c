package org.sweetline.surge.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.sweetline.schema.Statements;
import org.sweetline.surge.board.SurgeBoardView.BoardKindWordsView;
import org.sweetline.time.RowTime;

/** What customers said of the team lately, once somebody has confirmed it: good to read on a bad day. */
@ApplicationScoped
class KindWords {

    private static final Duration LATELY = Duration.ofDays(7);
    private static final String LATEST = """
            select p.id, p.quote, p.language, p.translation, a.name, p.permission = 'GRANTED', p.said_at
            from praise p left join account a on a.id = p.account_id
            where p.state = 'CONFIRMED' and p.permission <> 'REFUSED' and p.said_at >= ?
            order by p.said_at desc, p.id desc limit 12
            """;

    private final Statements statements;
    private final Clock clock;

    @Inject
    KindWords(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    List<BoardKindWordsView> latest() throws SQLException {
        return statements.list(
                LATEST,
                row -> new BoardKindWordsView(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getBoolean(6),
                        RowTime.instant(row, 7)),
                clock.instant().minus(LATELY));
    }
}
