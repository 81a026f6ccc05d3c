package org.sweetline.abuse.peers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sweetline.abuse.rules.ShrunkenRate;
import org.sweetline.schema.Statements;

/** Keeps the baseline that was counted last; each node holds it in memory until a newer one is there. */
@ApplicationScoped
public class BaselineRows {

    private static final String NEWEST = "select coalesce(max(id), 0) from risk_baseline";
    private static final String HEAD = """
            select alpha, beta, returns_in_thirty_days, top_margin, high_price, hits, cases
            from risk_baseline where id = ?
            """;
    private static final String CELLS =
            "select category, size, price, hits, cases from risk_baseline_cell where baseline_id = ?";
    private static final String STYLES = "select style, hits, cases from risk_baseline_style where baseline_id = ?";
    private static final String KEEP = """
            insert into risk_baseline
                (at, people, alpha, beta, returns_in_thirty_days, top_margin, high_price, hits, cases)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
            """;
    private static final String KEEP_CELLS = """
            insert into risk_baseline_cell (baseline_id, category, size, price, hits, cases)
            select ?, t.* from unnest(?, ?, ?, cast(? as float8[]), cast(? as float8[])) t
            """;
    private static final String KEEP_STYLES = """
            insert into risk_baseline_style (baseline_id, style, hits, cases)
            select ?, t.* from unnest(?, cast(? as float8[]), cast(? as float8[])) t
            """;
    private static final String FORGET = "delete from risk_baseline where id < ?";

    private final Statements statements;
    private volatile Kept kept = new Kept(0, Baseline.UNTOLD);

    private record Kept(long id, Baseline baseline) {}

    @Inject
    BaselineRows(Statements statements) {
        this.statements = statements;
    }

    public Baseline newest() throws SQLException {
        return kept(statements.first(NEWEST, row -> row.getLong(1)).orElse(0L));
    }

    /** The newest, by its number; 0 for none. */
    public Baseline kept(long id) throws SQLException {
        Kept known = kept;
        if (known.id() == id) {
            return known.baseline();
        }
        Optional<Baseline> read = read(id);
        read.ifPresent(baseline -> kept = new Kept(id, baseline));
        return read.orElse(known.baseline());
    }

    /** In the caller's transaction: the new one takes the place of those before. */
    public void keep(Baseline baseline, long people, Instant at) throws SQLException {
        Share shop = baseline.peers().shop();
        long id = statements.number(
                KEEP,
                at,
                people,
                baseline.prior().alpha(),
                baseline.prior().beta(),
                baseline.returnsInThirtyDays(),
                baseline.topMargin(),
                baseline.highPrice(),
                shop.hits(),
                shop.cases());
        keepCells(id, baseline.peers().cells());
        keepStyles(id, baseline.peers().defects());
        statements.change(FORGET, id);
    }

    private void keepCells(long id, Map<Cell, Share> counted) throws SQLException {
        List<Cell> cells = List.copyOf(counted.keySet());
        List<Share> shares = List.copyOf(counted.values());
        statements.change(
                KEEP_CELLS,
                id,
                each(cells, Cell::category),
                each(cells, Cell::size),
                each(cells, Cell::price),
                each(shares, Share::hits),
                each(shares, Share::cases));
    }

    private void keepStyles(long id, Map<String, Share> counted) throws SQLException {
        List<Share> shares = List.copyOf(counted.values());
        statements.change(
                KEEP_STYLES, id, List.copyOf(counted.keySet()), each(shares, Share::hits), each(shares, Share::cases));
    }

    private static <T> List<String> each(List<T> all, Function<T, Object> part) {
        return all.stream().map(one -> String.valueOf(part.apply(one))).toList();
    }

    private Optional<Baseline> read(long id) throws SQLException {
        Map<Cell, Share> cells = new HashMap<>();
        statements.list(
                CELLS,
                row -> cells.put(
                        new Cell(row.getString(1), row.getString(2), row.getString(3)),
                        new Share(row.getDouble(4), row.getDouble(5))),
                id);
        Map<String, Share> styles = new HashMap<>();
        statements.list(STYLES, row -> styles.put(row.getString(1), new Share(row.getDouble(2), row.getDouble(3))), id);
        return statements.first(HEAD, row -> baseline(row, cells, styles), id);
    }

    private static Baseline baseline(ResultSet row, Map<Cell, Share> cells, Map<String, Share> styles)
            throws SQLException {
        Share shop = new Share(row.getDouble(6), row.getDouble(7));
        return new Baseline(
                new ShrunkenRate(row.getDouble(1), row.getDouble(2)),
                row.getDouble(3),
                row.getDouble(4),
                row.getDouble(5),
                new Peers(shop, cells, styles));
    }
}
