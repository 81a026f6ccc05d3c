package org.sweetline.schema;

import javax.sql.DataSource;

/** Statements for tests that bring their own database. */
public final class OverTables {

    private OverTables() {}

    public static Statements of(DataSource tables) {
        return new Statements(tables);
    }
}
