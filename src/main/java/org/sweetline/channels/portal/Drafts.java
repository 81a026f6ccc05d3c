package org.sweetline.channels.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sweetline.json.Json;
import org.sweetline.people.erasure.CondemnedFiles;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.returns.letters.ReturnLanguages;
import org.sweetline.schema.Statements;
import org.sweetline.security.Tokens;
import org.sweetline.web.pages.PageLanguage;

/** Requests that are being written. They stay with their order, so that one can go on from another phone. */
@ApplicationScoped
class Drafts {

    private static final String COLUMNS = "select id, request_key, items, return_id from portal_draft ";
    private static final String OPEN = COLUMNS + "where order_id = ? and proof = ? and return_id is null";
    private static final String BY_KEY = COLUMNS + "where order_id = ? and request_key = ?";
    private static final String HOLD = COLUMNS + "where id = ? for update";
    private static final String BEGIN = """
            insert into portal_draft (order_id, proof, request_key, changed_at) values (?, ?, ?, ?) on conflict do nothing
            """;
    private static final String SAVE =
            "update portal_draft set items = ?, changed_at = ? where id = ? and return_id is null";
    private static final String MADE =
            "update portal_draft set return_id = ?, items = '[]', changed_at = ? where id = ?";
    private static final String PHOTOS =
            "select id, sha256, name, type, size from portal_draft_photo where draft_id = ? order by id";
    private static final String ADD_PHOTO =
            "insert into portal_draft_photo (draft_id, sha256, name, type, size) values (?, ?, ?, ?, ?)";

    private static final String REMOVE =
            "delete from portal_draft_photo where draft_id = ? and id = ? returning sha256";
    private static final Duration KEPT = Duration.ofDays(30);
    private static final String LEFT_PHOTOS = """
            select p.sha256 from portal_draft_photo p join portal_draft d on d.id = p.draft_id
            where d.return_id is null and d.changed_at < ?
            """;
    private static final String LEFT = "delete from portal_draft where return_id is null and changed_at < ?";

    private final Statements statements;
    private final CondemnedFiles condemned;
    private final ReturnLanguages languages;
    private final Clock clock;

    @Inject
    Drafts(Statements statements, CondemnedFiles condemned, ReturnLanguages languages, Clock clock) {
        this.statements = statements;
        this.condemned = condemned;
        this.languages = languages;
        this.clock = clock;
    }

    Draft open(Visit visit) throws SQLException {
        int begun = statements.change(BEGIN, visit.orderId(), visit.proof().name(), Tokens.fresh(), clock.instant());
        if (begun > 0) {
            forgetLeft();
        }
        return statements
                .first(OPEN, this::read, visit.orderId(), visit.proof().name())
                .orElseThrow();
    }

    Optional<Draft> byKey(Visit visit, String key) throws SQLException {
        return statements.first(BY_KEY, this::read, visit.orderId(), key);
    }

    /** Held until the caller's transaction ends. */
    Draft hold(long draft) throws SQLException {
        return statements.first(HOLD, this::read, draft).orElseThrow();
    }

    void save(long draft, List<Draft.Wish> wishes) throws SQLException {
        statements.change(SAVE, Json.write(wishes), clock.instant(), draft);
    }

    /** A return came of it, whose letters are in the language that it was written in. */
    void made(long draft, ReturnNumber number, PageLanguage language) throws SQLException {
        languages.remember(number, language);
        statements.change(MADE, number.id(), clock.instant(), draft);
        statements.change("delete from portal_draft_photo where draft_id = ?", draft);
    }

    List<Draft.Photo> photos(long draft) throws SQLException {
        return statements.list(PHOTOS, Drafts::photo, draft);
    }

    void add(long draft, Draft.Photo photo) throws SQLException {
        statements.change(ADD_PHOTO, draft, photo.sha256(), photo.name(), photo.type(), photo.size());
    }

    void remove(long draft, long photo) throws SQLException {
        condemned.add(statements.list(REMOVE, row -> row.getString(1), draft, photo));
    }

    /** Nobody goes on with what was begun so long ago. */
    private void forgetLeft() throws SQLException {
        Instant before = clock.instant().minus(KEPT);
        condemned.add(statements.list(LEFT_PHOTOS, row -> row.getString(1), before));
        statements.change(LEFT, before);
    }

    private Draft read(ResultSet row) throws SQLException {
        long id = row.getLong(1);
        Long made = row.getObject(4, Long.class);
        return new Draft(
                id,
                row.getString(2),
                List.of(Json.read(row.getString(3), Draft.Wish[].class)),
                photos(id),
                Optional.ofNullable(made).map(ReturnNumber::new));
    }

    private static Draft.Photo photo(ResultSet row) throws SQLException {
        return new Draft.Photo(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getLong(5));
    }
}
