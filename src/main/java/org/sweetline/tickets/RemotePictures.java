package org.sweetline.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Where the pictures lie that a message only points to. Its markup knows them by their number. */
@ApplicationScoped
public class RemotePictures {

    private static final String FIND = "select remote_pictures from timeline_entry where id = ?";

    private final DataSource dataSource;

    @Inject
    RemotePictures(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public Optional<String> address(long entry, int number) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setLong(1, entry);
            try (ResultSet row = statement.executeQuery()) {
                List<String> addresses =
                        row.next() ? new TextList().convertToEntityAttribute(row.getString(1)) : List.of();
                return number >= 0 && number < addresses.size() ? Optional.of(addresses.get(number)) : Optional.empty();
            }
        }
    }
}
