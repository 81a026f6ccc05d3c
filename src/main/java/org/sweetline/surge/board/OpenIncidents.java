package org.sweetline.surge.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.sweetline.schema.Statements;
import org.sweetline.surge.board.SurgeBoardView.BoardIncidentView;
import org.sweetline.surge.incidents.IncidentState;
import org.sweetline.time.RowTime;
import org.sweetline.web.Bilingual;
import org.sweetline.web.Words;

/** Which incidents are under way, the newest first: few, whatever was resolved. */
@ApplicationScoped
class OpenIncidents {

    private static final String READ = """
            select state, title_en, title_ko, created_at from incident where resolved_at is null
            order by created_at desc, id desc limit 5
            """;

    private final Statements statements;

    @Inject
    OpenIncidents(Statements statements) {
        this.statements = statements;
    }

    List<BoardIncidentView> list() throws SQLException {
        return statements.list(
                READ,
                row -> new BoardIncidentView(
                        Words.of(IncidentState.valueOf(row.getString(1))),
                        new Bilingual(row.getString(2), row.getString(3)),
                        RowTime.instant(row, 4)));
    }
}
