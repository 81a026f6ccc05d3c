package org.sweetline.reports.digests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sweetline.schema.Statements;

/** Who wants which mails; everybody who has not said so wants both. */
@ApplicationScoped
class DigestChoices {

    private static final DigestChoiceView BOTH = new DigestChoiceView(true, true);

    private final Statements statements;

    @Inject
    DigestChoices(Statements statements) {
        this.statements = statements;
    }

    private record Said(long account, DigestChoiceView choice) {}

    DigestChoiceView of(long account) throws SQLException {
        return statements
                .first(
                        "select daily, weekly from digest_choice where account_id = ?",
                        row -> new DigestChoiceView(row.getBoolean(1), row.getBoolean(2)),
                        account)
                .orElse(BOTH);
    }

    /** Those who have said so. */
    Map<Long, DigestChoiceView> all() throws SQLException {
        List<Said> said = statements.list(
                "select account_id, daily, weekly from digest_choice",
                row -> new Said(row.getLong(1), new DigestChoiceView(row.getBoolean(2), row.getBoolean(3))));
        Map<Long, DigestChoiceView> choices = new HashMap<>();
        said.forEach(each -> choices.put(each.account(), each.choice()));
        return choices;
    }

    static boolean wants(Map<Long, DigestChoiceView> choices, long account, DigestKind kind) {
        DigestChoiceView choice = choices.getOrDefault(account, BOTH);
        return kind == DigestKind.DAILY ? choice.daily() : choice.weekly();
    }
}
