package org.sweetline.surge.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sweetline.surge.Surge;
import org.sweetline.surge.Surges;
import org.sweetline.surge.WatchRows;
import org.sweetline.surge.WatchRows.Watched;
import org.sweetline.surge.board.LiveFigures.Live;
import org.sweetline.surge.board.SlowFigures.Slow;
import org.sweetline.surge.board.SurgeBoardView.BoardIncidentView;
import org.sweetline.surge.detection.Series;

/** Where the board's parts are read. */
@ApplicationScoped
class BoardRows {

    private final WatchRows watches;
    private final Surges surges;
    private final LiveFigures live;
    private final SlowFigures slow;
    private final OpenIncidents incidents;

    @Inject
    BoardRows(WatchRows watches, Surges surges, LiveFigures live, SlowFigures slow, OpenIncidents incidents) {
        this.watches = watches;
        this.surges = surges;
        this.live = live;
        this.slow = slow;
        this.incidents = incidents;
    }

    Map<Series, Watched> watched() throws SQLException {
        return watches.all();
    }

    Optional<Surge> surge() throws SQLException {
        return surges.open();
    }

    Live live() throws SQLException {
        return live.read();
    }

    List<BoardIncidentView> incidents() throws SQLException {
        return incidents.list();
    }

    Slow slow() throws SQLException {
        return slow.read();
    }
}
