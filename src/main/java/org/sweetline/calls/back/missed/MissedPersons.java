package org.sweetline.calls.back.missed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.schema.Statements;

/**
 * Whom a call was with. Where the call does not know it, whoever is the only one with its number; a number that several use tells
 * nothing.
 */
@ApplicationScoped
class MissedPersons {

    private static final String LIVING = "select living_customer(?)";
    private static final String USERS = """
            select living_customer(customer_id) from contact_point where kind = 'phone' and value = ?
            union select living_customer(customer_id) from shared_contact where kind = 'phone' and value = ?
            union select living_customer(customer_id) from said_caller where withdrawn_at is null and number = ?
                and number <> ''
            """;

    private final Statements statements;

    @Inject
    MissedPersons(Statements statements) {
        this.statements = statements;
    }

    MissedPerson of(@Nullable Long customer, String number) throws SQLException {
        return new MissedPerson(customer == null ? onlyUser(number).orElse(null) : living(customer), number);
    }

    private Long living(long customer) throws SQLException {
        return statements.number(LIVING, customer);
    }

    private Optional<Long> onlyUser(String number) throws SQLException {
        List<Long> users =
                number.isEmpty() ? List.of() : statements.list(USERS, row -> row.getLong(1), number, number, number);
        return users.size() == 1 ? Optional.of(users.get(0)) : Optional.empty();
    }
}
