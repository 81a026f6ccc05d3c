package org.sweetline.calls.after;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import org.sweetline.calls.after.WrapUpChoices.Kind;
import org.sweetline.schema.Statements;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;
import org.sweetline.web.Words;

/** Where managers name what agents choose from. A choice is never deleted: calls of long ago still have it. */
@ApplicationScoped
public class WrapUpChoiceDesk {
    private static final String PUT = """
            insert into wrap_up_choice (kind, key, en, ko, place, retired) values (?, ?, ?, ?, ?, ?)
            on conflict (kind, key) do update set en = excluded.en, ko = excluded.ko, place = excluded.place,
                retired = excluded.retired
            """;

    private final Statements statements;
    private final AuditTrail audit;

    @Inject
    WrapUpChoiceDesk(Statements statements, AuditTrail audit) {
        this.statements = statements;
        this.audit = audit;
    }

    @Transactional(rollbackOn = Throwable.class)
    void put(Kind kind, WrapUpChoices.ChoiceView choice, CurrentAccount by) throws SQLException {
        statements.change(PUT, kind.name(), choice.key(), choice.en(), choice.ko(), choice.place(), choice.retired());
        audit.record(by, "set a wrap-up choice", Words.of(kind) + " " + choice.key(), choice.en());
    }
}
