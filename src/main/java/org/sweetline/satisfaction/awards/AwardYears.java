package org.sweetline.satisfaction.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/** Reads how far years are. */
@ApplicationScoped
class AwardYears {

    private static final String COLUMNS = """
            select year, takes_nominations, ledger, rankings, hash, counted_at, frozen_at, published_at from award_year
            """;
    /** Years in which anything kind was said, and those that somebody has touched. */
    private static final String KNOWN = """
            select year from award_year union
            select distinct extract(year from said_at at time zone ?)::int from praise where state = 'CONFIRMED' order by 1 desc
            """;

    private final Statements statements;
    private final AwardSpan span;

    @Inject
    AwardYears(Statements statements, AwardSpan span) {
        this.statements = statements;
        this.span = span;
    }

    AwardYear get(int year) throws SQLException {
        span.of(year);
        return statements
                .first(COLUMNS + " where year = ?", AwardYears::read, year)
                .orElse(AwardYear.untouched(year));
    }

    AwardYear counted(int year) throws SQLException {
        AwardYear found = get(year);
        if (found.countedAt() == null) {
            throw new ProblemException(AwardProblem.NOT_COUNTED, "Count the year first.");
        }
        return found;
    }

    /** The newest first; the present one is always among them. */
    List<Integer> known() throws SQLException {
        List<Integer> known =
                statements.list(KNOWN, row -> row.getInt(1), span.zone().getId());
        int present = span.present();
        if (known.contains(present)) {
            return known;
        }
        return Stream.concat(Stream.of(present), known.stream())
                .filter(year -> year <= present)
                .toList();
    }

    static AwardYear read(ResultSet row) throws SQLException {
        return new AwardYear(
                row.getInt(1),
                row.getBoolean(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                RowTime.nullable(row, 6),
                RowTime.nullable(row, 7),
                RowTime.nullable(row, 8));
    }
}
