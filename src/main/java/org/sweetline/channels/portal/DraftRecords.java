package org.sweetline.channels.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sweetline.people.erasure.CondemnedFiles;
import org.sweetline.people.erasure.ExportArchive;
import org.sweetline.people.erasure.Holding;
import org.sweetline.people.erasure.Person;
import org.sweetline.people.erasure.PersonalRecords;
import org.sweetline.schema.Statements;
import org.sweetline.storage.FileUse;

/** Requests that somebody has begun and not sent: no part of what we know of them, and gone with the rest. */
@ApplicationScoped
class DraftRecords implements PersonalRecords, FileUse {

    private static final String THEIRS = """
            from portal_draft d join shop_order o on o.id = d.order_id
            where o.customer_id = any(cast(? as bigint[])) or lower(o.email) = any(?)
            """;
    private static final String PHOTOS =
            "select p.sha256 from portal_draft_photo p where p.draft_id in (select d.id " + THEIRS + ")";
    private static final String DELETE = "delete from portal_draft where id in (select d.id " + THEIRS + ")";
    /** The links in our letters lead to their return as long as they are there. */
    private static final String LINKS = """
            delete from portal_link l using return_request r, shop_order o where r.id = l.return_id and o.id = r.order_id
                and (o.customer_id = any(cast(? as bigint[])) or lower(o.email) = any(?))
            """;

    private static final String VISITS = """
            delete from portal_session s using shop_order o where o.id = s.order_id
                and (o.customer_id = any(cast(? as bigint[])) or lower(o.email) = any(?))
            """;

    private static final String RETURNS_LATER = """
            delete from portal_resume l using shop_order o where o.id = l.order_id
                and (o.customer_id = any(cast(? as bigint[])) or lower(o.email) = any(?))
            """;

    private final Statements statements;
    private final CondemnedFiles condemned;

    @Inject
    DraftRecords(Statements statements, CondemnedFiles condemned) {
        this.statements = statements;
        this.condemned = condemned;
    }

    /** Before the orders forget whose they were. */
    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<String> tables() {
        return List.of();
    }

    @Override
    public List<Holding> holdings(Person person) throws SQLException {
        long drafts = statements.count("select count(*) " + THEIRS, person.customers(), person.addresses());
        return List.of(new Holding("return drafts", drafts, Holding.Fate.DELETED));
    }

    @Override
    public void export(Person person, ExportArchive archive) {}

    @Override
    public long erase(Person person) throws SQLException {
        condemned.add(statements.list(PHOTOS, row -> row.getString(1), person.customers(), person.addresses()));
        statements.change(VISITS, person.customers(), person.addresses());
        statements.change(LINKS, person.customers(), person.addresses());
        statements.change(RETURNS_LATER, person.customers(), person.addresses());
        return statements.change(DELETE, person.customers(), person.addresses());
    }

    @Override
    public Set<String> among(List<String> sha256) throws SQLException {
        return new TreeSet<>(statements.list(
                "select distinct sha256 from portal_draft_photo where sha256 = any(?)",
                row -> row.getString(1),
                sha256));
    }
}
