package org.sweetline.people.erasure;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/**
 * What a feature holds of people. Each feature has a bean of it; people, which lies below, knows none of them. Tables that
 * name a customer by a foreign key and need nothing special are exported, moved and erased without one.
 */
public interface PersonalRecords {

    /** Lower ones go first: what finds its rows through tickets must do so while these still say whose they are. */
    int order();

    /** Tables whose rows this bean exports and erases, so that nobody else does. */
    List<String> tables();

    List<Holding> holdings(Person person) throws SQLException;

    void export(Person person, ExportArchive archive) throws SQLException, IOException;

    /**
     * Erases some, at most a few hundred rows, in the running transaction.
     *
     * @return how many; 0 when there is nothing left
     */
    long erase(Person person) throws SQLException;
}
