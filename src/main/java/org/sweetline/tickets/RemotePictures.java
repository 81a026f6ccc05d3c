package org.sweetline.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.sweetline.schema.Statements;

/** Where the pictures lie that a message only points to. Its markup knows them by their number. */
@ApplicationScoped
public class RemotePictures {

    private static final String FIND = "select remote_pictures from timeline_entry where id = ?";

    private final Statements statements;

    @Inject
    RemotePictures(Statements statements) {
        this.statements = statements;
    }

    public Optional<String> address(long entry, int number) throws SQLException {
        List<String> addresses = statements
                .first(FIND, row -> new TextList().convertToEntityAttribute(row.getString(1)), entry)
                .orElse(List.of());
        return number >= 0 && number < addresses.size() ? Optional.of(addresses.get(number)) : Optional.empty();
    }
}
