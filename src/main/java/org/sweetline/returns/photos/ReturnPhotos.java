package org.sweetline.returns.photos;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sweetline.problem.ProblemException;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.returns.ReturnProblem;
import org.sweetline.schema.Statements;
import org.sweetline.storage.FileStore;
import org.sweetline.storage.FileUse;

/** Which pictures returns have, and their bytes. */
@ApplicationScoped
public class ReturnPhotos implements FileUse {

    private static final String USED = "select sha256 from return_photo where sha256 = any(?)";
    private static final String ONE = "select sha256, type, size from return_photo where return_id = ? and id = ?";
    private static final String OF_RETURN = """
            select id, name, type from return_photo
            where return_id = ? and account_id is null and appeal = ? order by id
            """;

    private final Statements statements;
    private final FileStore files;

    @Inject
    ReturnPhotos(Statements statements, FileStore files) {
        this.statements = statements;
        this.files = files;
    }

    /** The bytes as they are served; whoever opens them closes them. */
    public record Opened(InputStream bytes, String type, long size) {}

    /** A picture of a return, by its id. */
    public record Named(long id, String name, String type) {}

    private record Kept(String sha256, String type, long size) {}

    /** Throws NO_SUCH_PHOTO when the return has none with this id. */
    public Opened open(ReturnNumber number, long id) throws SQLException {
        return open(ONE, number, id);
    }

    /** The same for its customer: what the team took is for its own eyes, above all while a finding waits for agreement. */
    public Opened openOwn(ReturnNumber number, long id) throws SQLException {
        return open(ONE + " and account_id is null", number, id);
    }

    private Opened open(String sql, ReturnNumber number, long id) throws SQLException {
        Kept kept = statements
                .first(sql, row -> new Kept(row.getString(1), row.getString(2), row.getLong(3)), number.id(), id)
                .orElseThrow(() ->
                        new ProblemException(ReturnProblem.NO_SUCH_PHOTO, number + " has no photo with this id."));
        return new Opened(files.open(kept.sha256()), kept.type(), kept.size());
    }

    /** What the customer added to the return itself, the oldest first. */
    public List<Named> ofCustomer(ReturnNumber number) throws SQLException {
        return of(number, false);
    }

    /** And with what they said against a denial. */
    public List<Named> ofAppeal(ReturnNumber number) throws SQLException {
        return of(number, true);
    }

    private List<Named> of(ReturnNumber number, boolean appeal) throws SQLException {
        return statements.list(
                OF_RETURN, row -> new Named(row.getLong(1), row.getString(2), row.getString(3)), number.id(), appeal);
    }

    @Override
    public Set<String> among(List<String> sha256) throws SQLException {
        return new TreeSet<>(statements.list(USED, row -> row.getString(1), sha256));
    }
}
