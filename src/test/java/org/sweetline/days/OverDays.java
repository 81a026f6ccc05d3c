package org.sweetline.days;

import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;

/** Packed days for tests that bring their own database. */
public final class OverDays {
    private final DataSource tables;
    private final Statements statements;
    private final DayWords words;

    public OverDays(DataSource tables) {
        this.tables = tables;
        statements = OverTables.of(tables);
        words = new DayWords(statements);
    }

    public PackedDays read() {
        return new PackedDays(tables, statements, words, new DayShelf());
    }

    public void pack(DayTable table, LocalDate day) throws SQLException {
        new DayStep(statements, words).pack(table, day);
    }

    /** Whether it is packed, and holds. */
    public boolean holds(DayTable table, LocalDate day) throws SQLException {
        return statements.count(
                        "select count(*) from %1$s d where d.day = ? and not exists (select 1 from %1$s_change c where c.day = d.day)"
                                .formatted(table.name()),
                        day)
                == 1;
    }
}
