package org.sweetline.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.sweetline.events.DomainEvents;
import org.sweetline.people.erasure.CondemnedFiles;
import org.sweetline.people.erasure.ExportArchive;
import org.sweetline.people.erasure.Holding;
import org.sweetline.people.erasure.Holding.Fate;
import org.sweetline.people.erasure.Person;
import org.sweetline.people.erasure.PersonalRecords;
import org.sweetline.schema.Statements;
import org.sweetline.storage.FileStore;

/** What a person sent back. That it came, and what of it was paid, stays; whose it was, what they said and showed goes. */
@ApplicationScoped
class ReturnRecords implements PersonalRecords {

    private static final String THEIRS = " where customer_id = any(cast(? as bigint[]))";
    private static final String COUNT = "select count(*) from return_request" + THEIRS;
    private static final String COUNT_PHOTOS =
            "select count(*) from return_photo where return_id in (select id from return_request" + THEIRS + ")";
    private static final String EXPORT = """
            select r.id, (to_jsonb(r) - '{customer_id,filed_by,decided_by,appeal_by,appeal_decided_by,version,request_key}'::text[]
                || jsonb_build_object('items', (
                    select coalesce(jsonb_agg(to_jsonb(i) - '{return_id,version}'::text[] order by i.id), '[]')
                    from return_item i where i.return_id = r.id), 'steps', (
                    select coalesce(jsonb_agg(to_jsonb(e) - '{return_id,account_id}'::text[] order by e.id), '[]')
                    from return_event e where e.return_id = r.id), 'inspections', (
                    select coalesce(jsonb_agg(to_jsonb(n) - '{return_id,account_id}'::text[] order by n.id), '[]')
                    from return_inspection n where n.return_id = r.id), 'settlements', (
                    select coalesce(jsonb_agg(to_jsonb(s) - '{return_id,order_id,account_id,author,request_key}'::text[]
                        order by s.id), '[]')
                    from return_settlement s where s.return_id = r.id)))::text
            from return_request r where r.customer_id = any(cast(? as bigint[])) and r.id > ? order by r.id
            """;
    private static final String FILES = """
            select p.return_id, p.id || '-' || p.name, p.sha256 from return_photo p join return_request r on r.id = p.return_id
            where r.customer_id = any(cast(? as bigint[])) order by p.id
            """;
    private static final String OURS = "select id from return_request" + THEIRS + " order by id limit 50 for update";
    private static final String PHOTOS =
            "delete from return_photo where return_id = any(cast(? as bigint[])) returning sha256";
    private static final List<String> BLANKS = List.of(
            "update return_item set note = ''",
            "update return_event set note = '', internal_note = ''",
            "update return_inspection set note = ''",
            "update return_settlement set note = '', trouble = ''",
            "update return_proposal set summary = '', body = '{}', note = '', agreed = coalesce(agreed, false),"
                    + " decided_at = coalesce(decided_at, now())");
    private static final String HEAD = """
            update return_request set customer_id = null, question = '', answer = '', appeal_text = '', appeal_note = '',
                request_key = null, version = version + 1
            where id = any(cast(? as bigint[]))
            """;

    private final Statements statements;
    private final CondemnedFiles condemned;
    private final FileStore files;
    private final DomainEvents events;

    @Inject
    ReturnRecords(Statements statements, CondemnedFiles condemned, FileStore files, DomainEvents events) {
        this.statements = statements;
        this.condemned = condemned;
        this.files = files;
        this.events = events;
    }

    private record Named(String number, String name, String sha256) {}

    @Override
    public int order() {
        return 15;
    }

    @Override
    public List<String> tables() {
        return List.of("return_request");
    }

    @Override
    public List<Holding> holdings(Person person) throws SQLException {
        return List.of(
                new Holding("returns", count(COUNT, person), Fate.ANONYMIZED),
                new Holding("return-photos", count(COUNT_PHOTOS, person), Fate.DELETED));
    }

    /** A file that can't be read any more is left out. */
    @Override
    public void export(Person person, ExportArchive archive) throws SQLException, IOException {
        archive.rows("returns.json", EXPORT, person.customers());
        List<Named> named = statements.list(
                FILES,
                row -> new Named(ReturnNumber.text(row.getLong(1)), row.getString(2), row.getString(3)),
                person.customers());
        for (Named file : named) {
            if (files.holds(file.sha256())) {
                archive.file("files/" + file.number(), file.name(), files.open(file.sha256()));
            }
        }
    }

    @Override
    public long erase(Person person) throws SQLException {
        List<String> ours = statements.list(OURS, row -> row.getString(1), person.customers());
        if (ours.isEmpty()) {
            return 0;
        }
        condemned.add(statements.list(PHOTOS, row -> row.getString(1), ours));
        for (String blank : BLANKS) {
            statements.change(blank + " where return_id = any(cast(? as bigint[]))", ours);
        }
        statements.change(HEAD, ours);
        ours.forEach(id -> events.publish(new ReturnChanged(Long.parseLong(id))));
        return ours.size();
    }

    private long count(String sql, Person person) throws SQLException {
        return statements.count(sql, person.customers());
    }
}
