package org.sweetline.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.sweetline.schema.Statements;

/**
 * The tables that name a customer by a foreign key, as the database itself says it: whatever a feature adds is moved by
 * merges and goes with an erasure, even when nobody thinks of it.
 */
@ApplicationScoped
public class NamedCustomers {

    private static final String TABLES = """
            select c.conrelid::regclass::text, a.attname,
                coalesce((
                    select string_agg(k.attname, ',' order by k.attnum)
                    from pg_constraint p join pg_attribute k on k.attrelid = p.conrelid and k.attnum = any(p.conkey)
                    where p.conrelid = c.conrelid and p.contype = 'p'), '')
            from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
            where c.contype = 'f' and c.confrelid = 'customer'::regclass and c.conrelid <> 'customer'::regclass
                and c.conrelid::regclass::text not in ('customer_merge', 'merge_suggestion')
            order by 1, 2
            """;

    private final Statements statements;

    @Inject
    NamedCustomers(Statements statements) {
        this.statements = statements;
    }

    /** @param key the columns of its primary key */
    public record NamingTable(String name, String column, List<String> key) {}

    public List<NamingTable> tables() throws SQLException {
        return statements.list(
                TABLES,
                row -> new NamingTable(
                        row.getString(1),
                        row.getString(2),
                        List.of(row.getString(3).split(","))));
    }
}
