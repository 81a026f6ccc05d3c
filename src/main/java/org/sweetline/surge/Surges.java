package org.sweetline.surge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.surge.detection.Band;
import org.sweetline.surge.detection.Reading;
import org.sweetline.surge.detection.Series;
import org.sweetline.surge.detection.SeriesWatch;
import org.sweetline.time.RowTime;

/** The surges that were; one at most is under way. */
@ApplicationScoped
public class Surges {

    private static final String COLUMNS = """
            select s.id, s.series, s.state, s.began_at, s.found_at, s.ended_at, a.name, s.note, s.count, s.usual, s.low,
                s.high, s.peak, s.peak_at, s.code, s.code_percent, s.item,
                s.item_percent, s.version
            from surge s left join account a on a.id = s.account_id
            """;
    private static final String BEGIN = """
            insert into surge (series, state, began_at, found_at, account_id, note, count, usual, low, high, peak, peak_at)
            values (?, 'SURGE', greatest(?, (select max(ended_at) from surge)), ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
            """;
    private static final String GO_ON = """
            update surge set state = ?, peak_at = case when series = ? and ? > peak then ? else peak_at end,
                peak = case when series = ? then greatest(peak, ?) else peak end, version = version + 1 where id = ?
            """;
    private static final String END =
            "update surge set state = 'REVIEW', ended_at = ?, version = version + 1 where id = ? and ended_at is null";
    private static final String CLOSE = """
            update surge set state = 'CLOSED', closed_at = ?, version = version + 1 where id = ? and state = 'REVIEW'
            """;

    private final Statements statements;

    @Inject
    Surges(Statements statements) {
        this.statements = statements;
    }

    public Optional<Surge> open() throws SQLException {
        return statements.first(COLUMNS + " where s.ended_at is null", Surges::surge);
    }

    /** The newest first. */
    public List<Surge> list(long before, int limit) throws SQLException {
        return statements.list(COLUMNS + " where s.id < ? order by s.id desc limit ?", Surges::surge, before, limit);
    }

    /** All that touch some time, the newest first. */
    public List<Surge> during(Instant from, Instant until) throws SQLException {
        return statements.list(
                COLUMNS + " where s.began_at < ? and coalesce(s.ended_at, 'infinity') > ? order by s.id desc",
                Surges::surge,
                until,
                from);
    }

    public Optional<Surge> find(long id) throws SQLException {
        return statements.first(COLUMNS + " where s.id = ?", Surges::surge, id);
    }

    public Surge get(long id) throws SQLException {
        return find(id).orElseThrow(
                        () -> new ProblemException(SurgeProblem.NO_SUCH_SURGE, "There is no surge " + id + "."));
    }

    /** @param account who says so; null when it was found */
    long begin(Series series, Reading reading, SeriesWatch watch, @Nullable Long account, String note)
            throws SQLException {
        Band band = reading.band();
        return statements.number(
                BEGIN,
                series.name(),
                watch.begunAt(),
                reading.at(),
                account,
                note,
                reading.count(),
                band.usual(),
                band.low(),
                band.high(),
                watch.peak(),
                reading.at());
    }

    void goOn(long id, SurgeState state, Series series, long peak, Instant at) throws SQLException {
        statements.change(GO_ON, state.name(), series.name(), peak, at, series.name(), peak, id);
    }

    void end(long id, Instant at) throws SQLException {
        statements.change(END, at, id);
    }

    boolean close(long id, Instant at) throws SQLException {
        return statements.change(CLOSE, at, id) > 0;
    }

    /** Most of its orders have this code. */
    public void uses(long id, String code, int percent) throws SQLException {
        statements.change("update surge set code = ?, code_percent = ? where id = ?", code, percent, id);
    }

    /** Most of its orders are of this. */
    public void isFor(long id, String item, int percent) throws SQLException {
        statements.change("update surge set item = ?, item_percent = ? where id = ?", item, percent, id);
    }

    private static Surge surge(ResultSet row) throws SQLException {
        return new Surge(
                row.getLong(1),
                Series.valueOf(row.getString(2)),
                SurgeState.valueOf(row.getString(3)),
                RowTime.instant(row, 4),
                RowTime.instant(row, 5),
                RowTime.nullable(row, 6),
                row.getString(7),
                row.getString(8),
                row.getLong(9),
                new Band(row.getDouble(10), row.getLong(11), row.getLong(12)),
                row.getLong(13),
                RowTime.instant(row, 14),
                row.getString(15),
                row.getInt(16),
                row.getString(17),
                row.getInt(18),
                row.getLong(19));
    }
}
