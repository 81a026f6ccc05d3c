package org.sweetline.schema;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A secret of the installation. The migration made it, so that it is there before anybody needs it; it is read once. */
public final class KeptSecret {

    private static final String READ = "select value from secret where name = ?";

    private final Statements statements;
    private final String name;
    private volatile byte @Nullable [] value;

    public KeptSecret(Statements statements, String name) {
        this.statements = statements;
        this.name = name;
    }

    public byte[] value() throws SQLException {
        byte[] known = value;
        if (known == null) {
            known = statements.first(READ, row -> row.getBytes(1), name).orElseThrow();
            value = known;
        }
        return known.clone();
    }
}
