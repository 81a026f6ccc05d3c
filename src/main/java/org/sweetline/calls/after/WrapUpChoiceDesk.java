package org.sweetline.calls.after;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Optional;
import org.sweetline.calls.after.WrapUpChoices.Kind;
import org.sweetline.calls.hours.SetupChanges;
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
                retired = excluded.retired, version = wrap_up_choice.version + 1
            where wrap_up_choice.version = coalesce(cast(? as bigint), wrap_up_choice.version)
            """;

    /** What is written of one. */
    record Choice(String key, String en, String ko, int place, boolean retired) {}

    private final Statements statements;
    private final AuditTrail audit;

    @Inject
    WrapUpChoiceDesk(Statements statements, AuditTrail audit) {
        this.statements = statements;
        this.audit = audit;
    }

    /** @param seen the version that the editor saw, 0 where they saw none */
    @Transactional(rollbackOn = Throwable.class)
    void put(Kind kind, Choice choice, CurrentAccount by, Optional<Long> seen) throws SQLException {
        int written = statements.change(
                PUT,
                kind.name(),
                choice.key(),
                choice.en(),
                choice.ko(),
                choice.place(),
                choice.retired(),
                seen.orElse(null));
        if (written == 0) {
            throw SetupChanges.overtaken();
        }
        audit.record(by, "set a wrap-up choice", Words.of(kind) + " " + choice.key(), choice.en());
    }
}
