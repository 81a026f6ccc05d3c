package org.sweetline.people.merging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sweetline.people.NamedCustomers;
import org.sweetline.people.NamedCustomers.NamingTable;

/** All that belongs to customers, contact points first, the rest by name: two merges take their locks in one order. */
@ApplicationScoped
class Belongings {

    /** The same for all rows of a table: of what a customer has at most one. */
    private static final String ONLY_ONE = "tableoid";

    private final Instance<CustomerBelongings> beans;
    private final NamedCustomers named;

    @Inject
    Belongings(@Any Instance<CustomerBelongings> beans, NamedCustomers named) {
        this.beans = beans;
        this.named = named;
    }

    List<CustomerBelongings> all() throws SQLException {
        List<CustomerBelongings> all = new ArrayList<>(beans.stream().toList());
        for (NamingTable table : named.tables()) {
            if (all.stream().noneMatch(each -> each.table().name().equals(table.name()))) {
                all.add(new Plain(table.name().replace('_', '-'), plain(table)));
            }
        }
        all.sort(Comparator.comparing((CustomerBelongings each) -> !(each instanceof ContactPoints))
                .thenComparing(CustomerBelongings::name));
        return all;
    }

    private static BelongingsTable plain(NamingTable table) {
        List<String> key = table.key().stream()
                .filter(column -> !column.equals(table.column()))
                .toList();
        if (key.size() > 1) {
            throw new IllegalStateException(table.name() + " needs a bean of its own: its key has many columns");
        }
        boolean once = key.size() < table.key().size();
        return new BelongingsTable(table.name(), key.isEmpty() ? ONLY_ONE : key.get(0), table.column(), once, "false");
    }

    /** A table of which nothing follows but that its rows change hands. */
    private record Plain(String name, BelongingsTable table) implements CustomerBelongings {

        @Override
        public void moved(List<String> keys) {}
    }
}
