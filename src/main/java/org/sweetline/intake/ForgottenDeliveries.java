package org.sweetline.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.sweetline.schema.Statements;
import org.sweetline.storage.FileStore;
import org.sweetline.storage.FileUse;

/**
 * Lets go of the bytes of deliveries. Their rows stay, empty: the same mail that is found in the mailbox once more, or the
 * same webhook sent again, is then known and brings nothing back.
 */
@ApplicationScoped
public class ForgottenDeliveries implements FileUse {

    private static final String OF = """
            select id from intake_delivery
            where size > 0 and (result = any(?) or channel in ('voice', 'spoken', 'sms') and split_part(external_id, ':', 1) = any(?))
            """;
    private static final String SUSPECTS = """
            select id, body, stored_file, size, status = 'DONE' from intake_delivery
            where size > 0 and id > ? and (status = 'FAILED' or result = any(?) or result = '' and channel in ('mail', 'sms'))
            order by id limit 50
            """;
    private static final String FORGET = """
            with gone as (select id, stored_file from intake_delivery where id = any(cast(? as bigint[])) for update),
                emptied as (
                    update intake_delivery d set body = '', stored_file = null, size = 0, status = 'DONE',
                        last_error = null, result = coalesce(d.result, '')
                    from gone where d.id = gone.id)
            select stored_file from gone where stored_file is not null
            """;
    private static final String USED = "select distinct stored_file from intake_delivery where stored_file = any(?)";

    private final Statements statements;
    private final FileStore files;

    @Inject
    ForgottenDeliveries(Statements statements, FileStore files) {
        this.statements = statements;
        this.files = files;
    }

    private record Suspect(long id, KeptBody body, boolean read) {}

    /**
     * Forgets what was filed with these results, and what the phone network told of these calls, recordings and texts.
     *
     * @return the files that nothing of it needs any more
     */
    public List<String> forget(List<String> results, List<String> calls) throws SQLException {
        return forget(statements.list(OF, row -> row.getString(1), results, calls));
    }

    /**
     * Forgets, of what has these results, what has one of the words in it, such as an address. What could not be read is
     * somebody else's message unless it comes from there; what waits to be read is left alone.
     */
    public List<String> forgetMentioning(List<String> results, List<String> words) throws SQLException {
        List<String> guilty = new ArrayList<>();
        List<Suspect> some = suspects(0, results);
        while (!some.isEmpty()) {
            for (Suspect suspect : some) {
                if (isGuilty(suspect, words)) {
                    guilty.add(Long.toString(suspect.id()));
                }
            }
            some = suspects(some.get(some.size() - 1).id(), results);
        }
        return forget(guilty);
    }

    @Override
    public Set<String> among(List<String> sha256) throws SQLException {
        return new TreeSet<>(statements.list(USED, row -> row.getString(1), sha256));
    }

    private List<Suspect> suspects(long after, List<String> results) throws SQLException {
        return statements.list(
                SUSPECTS,
                row -> new Suspect(
                        row.getLong(1),
                        new KeptBody(row.getBytes(2), row.getString(3), row.getLong(4)),
                        row.getBoolean(5)),
                after,
                results);
    }

    private boolean isGuilty(Suspect suspect, List<String> words) {
        try (InputStream bytes = suspect.body().open(files)) {
            String text = new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
            return words.stream().anyMatch(word -> suspect.read() ? text.contains(word) : isFrom(text, word));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The From line of a mail, or the field of a form. */
    private static boolean isFrom(String text, String word) {
        return Pattern.compile("(?:^from:[^\\r\\n]*|(?:^|&)from=(?:%2b|\\+)?)" + Pattern.quote(word), Pattern.MULTILINE)
                .matcher(text)
                .find();
    }

    private List<String> forget(List<String> deliveries) throws SQLException {
        return deliveries.isEmpty() ? List.of() : statements.list(FORGET, row -> row.getString(1), deliveries);
    }
}
