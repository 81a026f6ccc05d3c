package org.sweetline.channels.shop.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.sweetline.time.RowTime;

/** When a shop was slow or away. */
@ApplicationScoped
public class Episodes {
    private static final String NEWEST = """
            select id, began_at, ended_at, worst, failures, last_words
            from shop_episode where shop = ? order by began_at desc, id desc limit ?
            """;

    private final DataSource dataSource;

    @Inject
    Episodes(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The one that goes on now. */
    public Optional<Episode> open(String shop) throws SQLException {
        return newest(shop, 1).stream()
                .filter(episode -> episode.endedAt() == null)
                .findFirst();
    }

    public List<Episode> newest(String shop, int atMost) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(NEWEST)) {
            statement.setString(1, shop);
            statement.setInt(2, atMost);
            try (ResultSet row = statement.executeQuery()) {
                List<Episode> episodes = new ArrayList<>();
                while (row.next()) {
                    episodes.add(new Episode(
                            row.getLong(1),
                            RowTime.instant(row, 2),
                            RowTime.nullable(row, 3),
                            Health.State.valueOf(row.getString(4)),
                            row.getInt(5),
                            row.getString(6)));
                }
                return episodes;
            }
        }
    }
}
