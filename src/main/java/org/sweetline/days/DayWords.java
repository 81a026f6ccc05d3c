package org.sweetline.days;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sweetline.schema.Statements;

/** What the numbers in packed rows stand for. Words are only ever added, so a node reads each once. */
@ApplicationScoped
class DayWords {

    private static final String NEW = "select id, word from day_word where id >= ? order by id";
    private static final String ADD = """
            insert into day_word (word)
            select w.word from (%1$s) r cross join lateral (values (r.kind), (r.first_word), (r.second_word)) w (word)
            where w.word is not null and not exists (select 1 from day_word d where d.word = w.word) group by 1
            """;

    private final Statements statements;
    private List<String> known = List.of();

    @Inject
    DayWords(Statements statements) {
        this.statements = statements;
    }

    private record Numbered(int id, String word) {}

    /** All that there are, in the order of their numbers. */
    synchronized List<String> known() throws SQLException {
        List<Numbered> fresh = statements.list(NEW, row -> new Numbered(row.getInt(1), row.getString(2)), known.size());
        if (!fresh.isEmpty()) {
            List<String> all = new ArrayList<>(known);
            for (Numbered each : fresh) {
                while (all.size() < each.id()) {
                    all.add("");
                }
                all.add(each.word());
            }
            known = List.copyOf(all);
        }
        return known;
    }

    /** Those of some rows, in the transaction that packs them: one at a time in the whole installation, so that none is skipped. */
    void add(DayTable table, Object from, Object until) throws SQLException {
        statements.change(ADD.formatted(table.rows()), from, until);
    }
}
