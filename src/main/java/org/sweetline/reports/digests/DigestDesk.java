package org.sweetline.reports.digests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import org.sweetline.schema.Statements;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;

/** Where everybody says which of these mails they want. */
@ApplicationScoped
public class DigestDesk {

    private static final String CHOOSE = """
            insert into digest_choice (account_id, daily, weekly) values (?, ?, ?)
            on conflict (account_id) do update set (daily, weekly) = (excluded.daily, excluded.weekly)
            """;

    private final Statements statements;
    private final AuditTrail audit;

    @Inject
    DigestDesk(Statements statements, AuditTrail audit) {
        this.statements = statements;
        this.audit = audit;
    }

    @Transactional(rollbackOn = Throwable.class)
    void choose(DigestChoiceView wanted, CurrentAccount by) throws SQLException {
        statements.change(CHOOSE, by.id(), wanted.daily(), wanted.weekly());
        audit.record(
                by,
                "chose digests",
                "digests",
                "daily " + (wanted.daily() ? "on" : "off") + ", weekly " + (wanted.weekly() ? "on" : "off"));
    }
}
