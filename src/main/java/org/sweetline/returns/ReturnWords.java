package org.sweetline.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;

/** Reasons, denials, conditions and what becomes of goods, as the team's managers keep them. */
@ApplicationScoped
public class ReturnWords {

    private static final String FAULTS =
            "select code, fault from return_word where kind = 'REASON' and retired_at is null";
    private static final String ACCUSING = "select code from return_word where kind = 'DENIAL' and accuses";
    private static final String KNOWN = "select 1 from return_word where kind = ? and code = ? and retired_at is null";

    private final Statements statements;

    @Inject
    ReturnWords(Statements statements) {
        this.statements = statements;
    }

    /** The lists. */
    public enum Kind {
        REASON,
        DENIAL,
        CONDITION,
        DISPOSITION
    }

    /** Whose fault each reason is that may be given now. */
    public Map<String, Fault> faults() throws SQLException {
        return statements.list(FAULTS, row -> Map.entry(row.getString(1), Fault.valueOf(row.getString(2)))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** By which denials two people have to stand, retired ones too: a proposal may still name them. */
    FourEyes fourEyes() throws SQLException {
        return new FourEyes(Set.copyOf(statements.list(ACCUSING, row -> row.getString(1))));
    }

    /** Refuses a word that is not on the list, or retired. */
    public void require(Kind kind, String field, String code) throws SQLException {
        if (statements.first(KNOWN, row -> true, kind.name(), code).isEmpty()) {
            throw ProblemException.invalid(field, "is no word of the list; it is \"" + code + "\"");
        }
    }
}
