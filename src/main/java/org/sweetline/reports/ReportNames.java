package org.sweetline.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sweetline.schema.Statements;
import org.sweetline.web.Bilingual;

/** What keys are called: people, teams, topics, campaigns from the tables, all else from {@link ReportWords}; one query. */
@ApplicationScoped
public class ReportNames {

    private static final String ALL = """
            select 'agent', id::text, name, name, disabled_at is null from account
            union all select 'team', id::text, name, coalesce(nullif(name_ko, ''), name), closed_at is null from team
            union all select 'topic', key, en, ko, not retired from wrap_up_choice where kind = 'TOPIC'
            union all (select 'campaign', id::text, name, name, true from campaign where removed_at is null
                order by began_at desc limit 100)
            """;

    private final Statements statements;

    @Inject
    ReportNames(Statements statements) {
        this.statements = statements;
    }

    private record Named(String kind, String key, Bilingual name, boolean present) {}

    /** As they are called now. */
    public static final class Known {

        private final List<Named> all;
        private final Map<String, Bilingual> names = new LinkedHashMap<>();

        private Known(List<Named> all) {
            this.all = all;
            all.forEach(each -> names.put(each.kind() + "=" + each.key(), each.name()));
            all.stream()
                    .filter(each -> each.kind().equals("campaign"))
                    .forEach(each -> names.put("during=" + each.key(), each.name()));
        }

        /** The key itself where there is no name; "-" is nobody and nothing. */
        public Bilingual of(String kind, String key) {
            Bilingual name = names.get(kind + "=" + key);
            return name != null ? name : ReportWords.of(kind, key);
        }

        List<ReportChoicesView.ReportChoiceView> choices(String kind) {
            return all.stream()
                    .filter(each -> each.kind().equals(kind) && each.present())
                    .map(each -> new ReportChoicesView.ReportChoiceView(each.key(), each.name()))
                    .toList();
        }
    }

    public Known read() throws SQLException {
        return new Known(statements.list(
                ALL,
                row -> new Named(
                        row.getString(1),
                        row.getString(2),
                        new Bilingual(row.getString(3), row.getString(4)),
                        row.getBoolean(5))));
    }
}
