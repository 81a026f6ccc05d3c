package org.sweetline.people.erasure;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sweetline.testing.ProductDatabase;

/** The tables of a migrated database and how they hang together. */
record Catalogue(Set<String> tables, List<Reference> references, Set<String> personal) {
    private static final String TABLES = """
            select c.relname from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
            """;
    private static final String REFERENCES = """
            select c.conrelid::regclass, c.confrelid::regclass, c.confdeltype = 'c'
            from pg_constraint c where c.contype = 'f' and c.connamespace = 'public'::regnamespace
            """;
    /** Named as what is a customer's, such as {@code caller} or {@code keeper_id}, in what is no number of rows. */
    private static final String PERSONAL = """
            select distinct c.relname
            from pg_attribute a join pg_class c on c.oid = a.attrelid
            where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped
                and (a.attname ~ '(customer|person|one_id|other_id|keeper|duplicate)'
                    or a.attname ~ '(caller|recipient|email|phone|address|postcode|zip|number|sender)'
                        and a.atttypid in ('text'::regtype, 'jsonb'::regtype))
            """;

    /** @param cascades a row goes with the one it names */
    record Reference(String from, String to, boolean cascades) {}

    static Catalogue of(ProductDatabase database) {
        return new Catalogue(
                new TreeSet<>(database.rows(TABLES)),
                database.rows(REFERENCES).stream()
                        .map(row -> row.split(" "))
                        .map(row -> new Reference(row[0], row[1], row[2].equals("t")))
                        .collect(Collectors.toList()),
                new TreeSet<>(database.rows(PERSONAL)));
    }

    /** Directly. */
    Set<String> naming(String table) {
        return references.stream()
                .filter(reference -> reference.to().equals(table))
                .map(Reference::from)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Over however many others. */
    Set<String> leadingTo(String table) {
        Set<String> all = new TreeSet<>(Set.of(table));
        boolean more = true;
        while (more) {
            Set<String> next = new TreeSet<>();
            all.forEach(each -> next.addAll(naming(each)));
            more = all.addAll(next);
        }
        return all;
    }

    /** What the database itself deletes with rows of these. */
    Set<String> goingWith(Set<String> deleted) {
        Set<String> all = new TreeSet<>(deleted);
        boolean more = true;
        while (more) {
            Set<String> next = references.stream()
                    .filter(reference -> reference.cascades() && all.contains(reference.to()))
                    .map(Reference::from)
                    .collect(Collectors.toSet());
            more = all.addAll(next);
        }
        return all;
    }
}
