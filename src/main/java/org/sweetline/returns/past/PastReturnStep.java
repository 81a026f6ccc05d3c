package org.sweetline.returns.past;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sweetline.events.DomainEvents;
import org.sweetline.json.Json;
import org.sweetline.returns.ReturnChanged;
import org.sweetline.returns.ReturnWords.Kind;
import org.sweetline.schema.Statements;
import org.sweetline.web.JsonLines.Left;
import org.sweetline.web.JsonLines.Sifted;

/** Writes past returns; what is known already stays as it is, and nobody is written to. */
@ApplicationScoped
class PastReturnStep {

    private static final String WORDS = "select kind, code from return_word";

    private final Statements statements;
    private final DomainEvents events;

    @Inject
    PastReturnStep(Statements statements, DomainEvents events) {
        this.statements = statements;
        this.events = events;
    }

    private record Word(Kind kind, String code) {}

    Map<Kind, Set<String>> words() throws SQLException {
        Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
        statements
                .list(WORDS, row -> new Word(Kind.valueOf(row.getString(1)), row.getString(2)))
                .forEach(word -> words.computeIfAbsent(word.kind(), kind -> new HashSet<>())
                        .add(word.code()));
        return words;
    }

    /** Those of orders or lines that are not there are left out, and told. */
    @Transactional(rollbackOn = Throwable.class)
    public Sifted take(List<PastReturn> batch, long account, String name) throws SQLException {
        String lines = Json.write(batch);
        List<Long> fresh = statements.list(PastReturnSql.TAKE, row -> row.getLong(1), lines, account, name);
        fresh.forEach(id -> events.publish(new ReturnChanged(id)));
        List<Left> left = fresh.size() == batch.size()
                ? List.of()
                : statements.list(PastReturnSql.LEFT, PastReturnStep::left, lines);
        return new Sifted(fresh.size(), left);
    }

    private static Left left(ResultSet row) throws SQLException {
        String order = row.getString(2);
        String lines = row.getString(3);
        String why = lines == null
                ? "order %s is not known here".formatted(order)
                : "order %s has no line %s".formatted(order, lines);
        return new Left(row.getInt(1), why);
    }
}
