package org.sweetline.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.returns.ReturnWords.Kind;
import org.sweetline.schema.Statements;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;
import org.sweetline.web.Words;

/** Where managers keep the lists of words. A word that was used is never deleted; it is retired. */
@ApplicationScoped
public class WordDesk {

    private static final String COLUMNS = "kind, code, position, en, ko, fault, retired_at is not null, accuses";
    private static final String ALL = "select " + COLUMNS + " from return_word order by kind, position, code";
    private static final String ADD = """
            insert into return_word (kind, code, position, en, ko, fault, accuses)
            values (?, ?, (select coalesce(max(position), 0) + 1 from return_word where kind = ?), ?, ?, ?, ?)
            on conflict (kind, code) do nothing returning
            """ + COLUMNS;
    private static final String CHANGE = """
            update return_word set en = ?, ko = ?, fault = ?,
                position = case when ? > 0 then ? else position end,
                retired_at = case when ? then coalesce(retired_at, ?) end
            where kind = ? and code = ? returning
            """ + COLUMNS;

    private final Statements statements;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    WordDesk(Statements statements, AuditTrail audit, Clock clock) {
        this.statements = statements;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param position 0 leaves it where it is
     * @param accuses whether a denial blames the customer; null of other words. It is said once, when the word is added
     */
    public record Word(
            Kind kind,
            String code,
            int position,
            String en,
            String ko,
            @Nullable Fault fault,
            boolean retired,
            @Nullable Boolean accuses) {

        private @Nullable String faultName() {
            return fault == null ? null : fault.name();
        }
    }

    public List<Word> all() throws SQLException {
        return statements.list(ALL, WordDesk::word);
    }

    /** Throws WORD_EXISTS for a code that the list has, retired or not. */
    @Transactional(rollbackOn = Throwable.class)
    public Word add(Word word, CurrentAccount by) throws SQLException {
        String kind = word.kind().name();
        Word added = statements
                .first(
                        ADD,
                        WordDesk::word,
                        kind,
                        word.code(),
                        kind,
                        word.en(),
                        word.ko(),
                        word.faultName(),
                        word.accuses())
                .orElseThrow(() -> new ProblemException(
                        ReturnProblem.WORD_EXISTS, "The list has the word " + word.code() + " already."));
        audit.record(by, "return-word-added", Words.of(word.kind()) + "/" + word.code(), word.en());
        return added;
    }

    @Transactional(rollbackOn = Throwable.class)
    public Word change(Word word, CurrentAccount by) throws SQLException {
        Word changed = statements
                .first(
                        CHANGE,
                        WordDesk::word,
                        word.en(),
                        word.ko(),
                        word.faultName(),
                        word.position(),
                        word.position(),
                        word.retired(),
                        clock.instant(),
                        word.kind().name(),
                        word.code())
                .orElseThrow(() ->
                        new ProblemException(ReturnProblem.NO_SUCH_WORD, "The list has no word " + word.code() + "."));
        String detail = word.retired() ? "retired" : word.en();
        audit.record(by, "return-word-changed", Words.of(word.kind()) + "/" + word.code(), detail);
        return changed;
    }

    private static Word word(ResultSet row) throws SQLException {
        @Nullable String fault = row.getString(6);
        return new Word(
                Kind.valueOf(row.getString(1)),
                row.getString(2),
                row.getInt(3),
                row.getString(4),
                row.getString(5),
                fault == null ? null : Fault.valueOf(fault),
                row.getBoolean(7),
                row.getObject(8, Boolean.class));
    }
}
