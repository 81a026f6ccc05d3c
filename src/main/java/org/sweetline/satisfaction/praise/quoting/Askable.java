package org.sweetline.satisfaction.praise.quoting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.satisfaction.praise.CustomerSign;
import org.sweetline.satisfaction.praise.QuotePermission;
import org.sweetline.time.RowTime;

/**
 * Kind words as their customer would be asked about them today.
 *
 * @param name of the customer; "" for none
 * @param language that they read, else that of the words
 * @param address the first that they wrote from; "" for none
 */
record Askable(
        long praise,
        boolean confirmed,
        QuotePermission permission,
        String quote,
        Instant saidAt,
        @Nullable Long customer,
        String name,
        String language,
        String address,
        boolean ours,
        boolean wantsNone,
        boolean asked) {

    /** With {@code where}; one query. News, surveys and being quoted: who refused one of these is asked nothing. */
    static final String COLUMNS = """
            select p.id, p.state = 'CONFIRMED', p.permission, p.quote, p.said_at, c.id, coalesce(c.name, ''),
                case coalesce(nullif(c.language, ''), p.language) when 'ko' then 'ko' else 'en' end,
                coalesce((
                    select a.value from contact_point a where a.customer_id = c.id and a.kind = 'email'
                    order by a.created_at, a.id limit 1), ''),
                exists (select 1 from award_insider i where i.customer_id = c.id),
                exists (
                    select 1 from (
                        select distinct on (s.purpose, s.channel) s.given from customer_consent s
                        where s.customer_id = c.id
                            and (s.purpose in ('SURVEY', 'QUOTE') or s.purpose = 'NEWS' and s.channel = 'MAIL')
                        order by s.purpose, s.channel, s.at desc, s.id desc) said
                    where not said.given),
                exists (
                    select 1 from quote_letter l
                    where l.praise_id = p.id and l.quote = p.quote and l.failed_at is null)
            from praise p left join customer c on c.id = living_customer(p.customer_id)
            """;

    static Askable read(ResultSet row) throws SQLException {
        return new Askable(
                row.getLong(1),
                row.getBoolean(2),
                QuotePermission.valueOf(row.getString(3)),
                row.getString(4),
                RowTime.instant(row, 5),
                row.getObject(6, Long.class),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getBoolean(10),
                row.getBoolean(11),
                row.getBoolean(12));
    }

    /** As the team's wall and papers call them. */
    String signed() {
        return CustomerSign.of(name);
    }

    /** The first that stands against a letter. */
    Optional<QuoteObstacle> obstacle() {
        if (!confirmed) {
            return Optional.of(QuoteObstacle.NOT_CONFIRMED);
        }
        if (permission == QuotePermission.GRANTED) {
            return Optional.of(QuoteObstacle.GRANTED_ALREADY);
        }
        if (permission == QuotePermission.REFUSED) {
            return Optional.of(QuoteObstacle.REFUSED_ALREADY);
        }
        return asked ? Optional.of(QuoteObstacle.ASKED_ALREADY) : obstacleOfTheCustomer();
    }

    /** What stands against any letter of the kind to whom the words are of. */
    Optional<QuoteObstacle> obstacleOfTheCustomer() {
        if (customer == null) {
            return Optional.of(QuoteObstacle.UNKNOWN_CUSTOMER);
        }
        if (ours) {
            return Optional.of(QuoteObstacle.OUR_OWN);
        }
        if (wantsNone) {
            return Optional.of(QuoteObstacle.WANTS_NO_LETTERS);
        }
        return address.isEmpty() ? Optional.of(QuoteObstacle.NO_ADDRESS) : Optional.empty();
    }
}
