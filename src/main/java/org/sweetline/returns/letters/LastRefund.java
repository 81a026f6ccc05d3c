package org.sweetline.returns.letters;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.json.Json;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.schema.Statements;

/** What was given for a return last. */
@ApplicationScoped
class LastRefund {

    private static final String LAST = """
            select total, currency, method = 'STORE_CREDIT', coalesce(code, ''),
                (select json_object_agg(i.line_id, i.quantity) from return_settlement_item i where i.settlement_id = s.id)
            from return_settlement s where return_id = ? and state = 'DONE' order by ended_at desc, id desc limit 1
            """;

    private final Statements statements;

    @Inject
    LastRefund(Statements statements) {
        this.statements = statements;
    }

    Optional<LetterMatter.Refund> of(ReturnNumber number) throws SQLException {
        return statements.first(
                LAST,
                row -> new LetterMatter.Refund(
                        row.getBigDecimal(1),
                        row.getString(2),
                        row.getBoolean(3),
                        row.getString(4),
                        pieces(row.getString(5))),
                number.id());
    }

    private static Map<String, Integer> pieces(@Nullable String json) {
        Map<String, Integer> pieces = new HashMap<>();
        if (json != null) {
            Json.read(json, JsonNode.class)
                    .properties()
                    .forEach(line -> pieces.put(line.getKey(), line.getValue().asInt()));
        }
        return pieces;
    }
}
