package org.sweetline.returns.photos;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.sweetline.events.DomainEvents;
import org.sweetline.problem.ProblemException;
import org.sweetline.returns.Actor;
import org.sweetline.returns.ReturnChanged;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.returns.ReturnProblem;
import org.sweetline.returns.photos.PhotoDesk.Occasion;
import org.sweetline.returns.photos.PhotoDesk.Shot;
import org.sweetline.schema.Statements;
import org.sweetline.storage.StoredFile;
import org.sweetline.web.Asked;

/** Writes down that a picture is there; its file is on disk by then. */
@ApplicationScoped
class PhotoStep {

    /** Of the request, and as many again with an appeal. */
    private static final int MOST_OF_CUSTOMER = 8;

    private static final int MOST_OF_TEAM = 20;
    private static final int LONGEST_NAME = 200;

    /** Held, so that two uploads at once do not both find the last place free. */
    private static final String HOLD = "select id from return_request where id = ? for no key update";

    private static final String COUNT =
            "select count(*) from return_photo where return_id = ? and (account_id is null) = ? and appeal = ?";
    private static final String ITEM = "select id from return_item where return_id = ? and line_id = ?";
    private static final String INSPECTION =
            "select max(id) from return_inspection where item_id = ? having max(id) is not null";
    private static final String INSERT = """
            insert into return_photo (return_id, item_id, inspection_id, appeal, sha256, name, type, size, account_id, at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
            """;

    private final Statements statements;
    private final DomainEvents events;
    private final Clock clock;

    @Inject
    PhotoStep(Statements statements, DomainEvents events, Clock clock) {
        this.statements = statements;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(rollbackOn = Throwable.class)
    long keep(ReturnNumber number, Shot shot, StoredFile file, String type, Actor by) throws SQLException {
        if (statements.first(HOLD, row -> true, number.id()).isEmpty()) {
            throw ReturnNumber.noSuch(number);
        }
        requireRoom(number, shot.occasion(), by);
        @Nullable Long item = item(number, shot.line());
        long id = statements.number(
                INSERT,
                number.id(),
                item,
                inspection(shot, item),
                shot.occasion() == Occasion.APPEAL,
                file.sha256(),
                name(shot.name()),
                type,
                file.size(),
                by.account(),
                clock.instant());
        events.publish(new ReturnChanged(number.id()));
        return id;
    }

    /** Throws TOO_MANY_PHOTOS. */
    void requireRoom(ReturnNumber number, Occasion occasion, Actor by) throws SQLException {
        boolean customer = by.account() == null;
        long kept = statements.count(COUNT, number.id(), customer, occasion == Occasion.APPEAL);
        int most = customer ? MOST_OF_CUSTOMER : MOST_OF_TEAM;
        if (kept >= most) {
            throw new ProblemException(
                    ReturnProblem.TOO_MANY_PHOTOS,
                    "%s has %d photos, which is all it can have.".formatted(number, most));
        }
    }

    private @Nullable Long item(ReturnNumber number, @Nullable String line) throws SQLException {
        if (line == null) {
            return null;
        }
        return statements
                .first(ITEM, row -> row.getLong(1), number.id(), line)
                .orElseThrow(() ->
                        new ProblemException(ReturnProblem.NO_SUCH_RETURN_ITEM, number + " has no line " + line + "."));
    }

    private @Nullable Long inspection(Shot shot, @Nullable Long item) throws SQLException {
        return shot.occasion() == Occasion.INSPECTION && item != null
                ? statements.first(INSPECTION, row -> row.getLong(1), item).orElse(null)
                : null;
    }

    private static String name(String raw) {
        String plain = Asked.beginning(raw.replaceAll("[\\p{Cntrl}/\\\\]+", " "), LONGEST_NAME);
        return plain.isEmpty() ? "photo" : plain;
    }
}
