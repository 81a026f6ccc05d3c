package org.sweetline.reports.saved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.sweetline.schema.Statements;
import org.sweetline.security.Permission;
import org.sweetline.security.Role;

/** Colleagues to whom reports may be mailed. */
@ApplicationScoped
public class Readers {

    private static final String OF = """
            select id, email, name, language, role from account
            where id = any (cast(? as bigint[])) and disabled_at is null order by id
            """;
    private static final String ALL = """
            select id, email, name, language, role from account where disabled_at is null and password_hash is not null
            order by id
            """;

    private final Statements statements;

    @Inject
    Readers(Statements statements) {
        this.statements = statements;
    }

    /** A colleague, by what a mail to them needs. */
    public record Reader(long id, String email, String name, String language, Role role) {

        public boolean may(Permission permission) {
            return role.permissions().contains(permission);
        }
    }

    /** Those of them who still work here and may read it. */
    List<Reader> of(List<Long> ids, Permission needed) throws SQLException {
        return statements
                .list(OF, Readers::reader, ids.stream().map(String::valueOf).toList())
                .stream()
                .filter(reader -> reader.may(needed))
                .toList();
    }

    /** Everybody who works here and has taken up their account. */
    public List<Reader> all() throws SQLException {
        return statements.list(ALL, Readers::reader);
    }

    private static Reader reader(ResultSet row) throws SQLException {
        return new Reader(
                row.getLong(1), row.getString(2), row.getString(3), row.getString(4), Role.valueOf(row.getString(5)));
    }
}
