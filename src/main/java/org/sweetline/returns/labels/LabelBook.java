package org.sweetline.returns.labels;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sweetline.problem.ProblemException;
import org.sweetline.returns.Actor;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.returns.ReturnsDesk;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/** Labels as rows, and what was scanned of them. */
@ApplicationScoped
public class LabelBook {

    private static final String COLUMNS = """
            select return_id, carrier, tracking, cost, currency, paid_by, made_at, voided_at, first_scan_at, delivered_at,
                delivered_zip
            from return_label
            """;
    private static final String VALID = COLUMNS + " where return_id = ? and voided_at is null";
    private static final String ALL = COLUMNS + " where return_id = ? order by id desc limit 50";
    private static final String HOLD = COLUMNS + " where tracking = ? for update";
    private static final String KEEP = """
            insert into return_label (return_id, carrier, tracking, cost, currency, paid_by, made_at)
            values (?, ?, ?, ?, ?, ?, ?) on conflict (return_id) where voided_at is null do nothing
            """;
    /** A parcel of its own for what an appeal gave, once the first one was on its way. */
    private static final String SPENT = """
            update return_label b set voided_at = ? from return_request r
            where b.return_id = ? and r.id = b.return_id and b.voided_at is null
                and r.appeal_outcome = 'OVERTURNED' and b.first_scan_at < r.decided_at
            """;

    private static final String ACCEPTED =
            "update return_label set first_scan_at = coalesce(first_scan_at, ?) where tracking = ?";
    private static final String DELIVERED = """
            update return_label set first_scan_at = coalesce(first_scan_at, ?), delivered_at = coalesce(delivered_at, ?),
                delivered_zip = case when delivered_zip = '' then ? else delivered_zip end
            where tracking = ?
            """;

    private final Statements statements;
    private final ReturnsDesk returns;

    @Inject
    LabelBook(Statements statements, ReturnsDesk returns) {
        this.statements = statements;
        this.returns = returns;
    }

    /** What a carrier's scanner saw. */
    public enum Scan {
        /** Somebody took the parcel. */
        ACCEPTED,
        DELIVERED
    }

    /** @param zip where it was handed over, "" when nobody tells */
    public record Scanned(Scan scan, Instant at, String zip) {}

    public Optional<Label> valid(ReturnNumber number) throws SQLException {
        return statements.first(VALID, LabelBook::label, number.id());
    }

    /** The newest first. */
    List<Label> all(ReturnNumber number) throws SQLException {
        return statements.list(ALL, LabelBook::label, number.id());
    }

    /** A label that was sent with before an appeal gave more is no good for the rest. */
    @Transactional(rollbackOn = Throwable.class)
    void letGoOfSpent(ReturnNumber number, Instant now) throws SQLException {
        statements.change(SPENT, now, number.id());
    }

    /** Of two that were made at the same moment the first counts, and is answered. */
    @Transactional(rollbackOn = Throwable.class)
    Label keep(Label made) throws SQLException {
        statements.change(
                KEEP,
                made.number().id(),
                made.carrier(),
                made.tracking(),
                made.cost(),
                made.currency(),
                made.paidBy().name(),
                made.madeAt());
        return valid(made.number()).orElseThrow();
    }

    /** The first scan of its kind counts; carriers tell the same more than once, and in any order. */
    @Transactional(rollbackOn = Throwable.class)
    Label scanned(String tracking, Scanned seen, Actor by) throws SQLException {
        Label label = statements
                .first(HOLD, LabelBook::label, tracking)
                .orElseThrow(() -> new ProblemException(LabelProblem.NO_SUCH_LABEL, "No label bears this number."));
        switch (seen.scan()) {
            case ACCEPTED -> statements.change(ACCEPTED, seen.at(), tracking);
            case DELIVERED -> statements.change(DELIVERED, seen.at(), seen.at(), seen.zip(), tracking);
        }
        if (label.firstScanAt() == null && label.voidedAt() == null) {
            returns.noteUnderWay(label.number(), by);
        }
        return statements.first(HOLD, LabelBook::label, tracking).orElseThrow();
    }

    private static Label label(ResultSet row) throws SQLException {
        return new Label(
                new ReturnNumber(row.getLong(1)),
                row.getString(2),
                row.getString(3),
                row.getBigDecimal(4),
                row.getString(5),
                Label.Payer.valueOf(row.getString(6)),
                RowTime.instant(row, 7),
                RowTime.nullable(row, 8),
                RowTime.nullable(row, 9),
                RowTime.nullable(row, 10),
                row.getString(11));
    }
}
