package org.sweetline.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.sweetline.people.erasure.ExportArchive;
import org.sweetline.people.erasure.Holding;
import org.sweetline.people.erasure.Person;
import org.sweetline.people.erasure.PersonalRecords;
import org.sweetline.schema.Statements;

/** Mails to an address of theirs that were posted before anybody knew whose it is; the others go with the customer. */
@ApplicationScoped
class NoticeRecords implements PersonalRecords {

    private static final String DELETE = "delete from notice where customer_id is null and lower(recipient) = any(?)";

    private final Statements statements;

    @Inject
    NoticeRecords(Statements statements) {
        this.statements = statements;
    }

    @Override
    public int order() {
        return 26;
    }

    @Override
    public List<String> tables() {
        return List.of();
    }

    @Override
    public List<Holding> holdings(Person person) {
        return List.of();
    }

    @Override
    public void export(Person person, ExportArchive archive) {}

    @Override
    public long erase(Person person) throws SQLException {
        return statements.change(DELETE, person.addresses());
    }
}
