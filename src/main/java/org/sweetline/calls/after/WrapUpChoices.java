package org.sweetline.calls.after;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.sweetline.schema.Statements;

/** The topics and dispositions that agents choose from, as managers have them. */
@ApplicationScoped
public class WrapUpChoices {
    private static final String LIST = """
            select key, en, ko, place, retired, version from wrap_up_choice
            where kind = ? and (not retired or cast(? as boolean)) order by place, key
            """;
    private static final String HAS = "select 1 from wrap_up_choice where kind = ? and key = ? and not retired";

    private final Statements statements;

    @Inject
    WrapUpChoices(Statements statements) {
        this.statements = statements;
    }

    enum Kind {
        TOPIC,
        DISPOSITION
    }

    /**
     * @param place in the list, the lowest first
     * @param retired no longer to be chosen, but still named
     */
    public record ChoiceView(String key, String en, String ko, int place, boolean retired, long version) {}

    List<ChoiceView> list(Kind kind, boolean retiredToo) throws SQLException {
        return statements.list(
                LIST,
                row -> new ChoiceView(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getInt(4),
                        row.getBoolean(5),
                        row.getLong(6)),
                kind.name(),
                retiredToo);
    }

    boolean has(Kind kind, String key) throws SQLException {
        return statements.first(HAS, row -> 1, kind.name(), key).isPresent();
    }
}
