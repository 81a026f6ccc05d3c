package org.sweetline.tickets.texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sweetline.schema.KeptSecret;
import org.sweetline.schema.Statements;
import org.sweetline.security.KeyedMac;
import org.sweetline.time.RowTime;

/** The numbers that want no texts, known again by a keyed hash. */
@ApplicationScoped
class OptOuts {

    private static final String FIND =
            "select hash, at, how, word from text_opt_out where hash = any(cast((select cast(? as text[])) as text[]))";
    private static final String ADD =
            "insert into text_opt_out (hash, at, how, word) values (?, ?, ?, ?) on conflict (hash) do nothing";
    private static final String DROP = "delete from text_opt_out where hash = ?";

    private final Statements statements;
    private final Clock clock;
    private final KeptSecret secret;

    @Inject
    OptOuts(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
        this.secret = new KeptSecret(statements, "text-opt-outs");
    }

    private record Row(String hash, OptOut optOut) {}

    Optional<OptOut> of(String number) throws SQLException {
        return Optional.ofNullable(among(List.of(number)).get(number));
    }

    /** Those of the numbers that want no texts. */
    Map<String, OptOut> among(Collection<String> numbers) throws SQLException {
        Map<String, String> byHash = new HashMap<>();
        for (String number : numbers) {
            byHash.put(hash(number), number);
        }
        Map<String, OptOut> found = new HashMap<>();
        for (Row row : statements.list(FIND, OptOuts::row, List.copyOf(byHash.keySet()))) {
            found.put(String.valueOf(byHash.get(row.hash())), row.optOut());
        }
        return found;
    }

    /** False when it was known already. */
    boolean add(String number, OptOut.Way how, String word) throws SQLException {
        return statements.change(ADD, hash(number), clock.instant(), how.name(), word) == 1;
    }

    /** False when there was none. */
    boolean drop(String number) throws SQLException {
        return statements.change(DROP, hash(number)) == 1;
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString(1),
                new OptOut(RowTime.instant(row, 2), OptOut.Way.valueOf(row.getString(3)), row.getString(4)));
    }

    private String hash(String number) throws SQLException {
        return new KeyedMac(secret.value()).hex(number);
    }
}
