package org.sweetline.people.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sweetline.people.NamedCustomers;
import org.sweetline.people.NamedCustomers.NamingTable;
import org.sweetline.people.erasure.Holding.Fate;
import org.sweetline.schema.Statements;

/** The customer themselves, and every table that names a customer and that no feature looks after by itself. */
@ApplicationScoped
class OwnRecords implements PersonalRecords {

    private static final String CUSTOMERS = """
            select c.id, (to_jsonb(c) - '{version,name_key,erased_at}'::text[])::text from customer c
            where c.id = any(cast(? as bigint[])) and c.id > ? order by c.id
            """;
    private static final String EXPORT = """
            select n, json from (
                select row_number() over (order by t.%2$s, t.ctid) as n, (to_jsonb(t) - 'account_id')::text as json
                from %1$s t where t.%2$s = any(cast(? as bigint[]))) as rows
            where n > ? order by n
            """;
    private static final String COUNT = "select count(*) from %1$s where %2$s = any(cast(? as bigint[]))";
    private static final String DELETE = """
            delete from %1$s where ctid = any(array(
                select ctid from %1$s where %2$s = any(cast(? as bigint[])) limit 200))
            """;

    private final Statements statements;
    private final NamedCustomers named;
    private final Instance<PersonalRecords> others;

    @Inject
    OwnRecords(Statements statements, NamedCustomers named, @Any Instance<PersonalRecords> others) {
        this.statements = statements;
        this.named = named;
        this.others = others;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public List<String> tables() {
        return List.of("customer");
    }

    @Override
    public List<Holding> holdings(Person person) throws SQLException {
        List<Holding> holdings = new ArrayList<>();
        holdings.add(new Holding("customers", person.customers().size(), Fate.DELETED));
        for (NamingTable table : unclaimed()) {
            long rows = statements.count(sql(COUNT, table), person.customers());
            holdings.add(new Holding(table.name().replace('_', '-') + "s", rows, Fate.DELETED));
        }
        return holdings;
    }

    @Override
    public void export(Person person, ExportArchive archive) throws SQLException, IOException {
        archive.rows("customer.json", CUSTOMERS, person.customers());
        for (NamingTable table : unclaimed()) {
            archive.rows(table.name().replace('_', '-') + "s.json", sql(EXPORT, table), person.customers());
        }
    }

    @Override
    public long erase(Person person) throws SQLException {
        for (NamingTable table : unclaimed()) {
            int gone = statements.change(sql(DELETE, table), person.customers());
            if (gone > 0) {
                return gone;
            }
        }
        return 0;
    }

    private List<NamingTable> unclaimed() throws SQLException {
        List<String> claimed =
                others.stream().flatMap(bean -> bean.tables().stream()).toList();
        return named.tables().stream()
                .filter(table -> !claimed.contains(table.name()))
                .toList();
    }

    private static String sql(String template, NamingTable table) {
        return template.formatted(table.name(), table.column());
    }
}
