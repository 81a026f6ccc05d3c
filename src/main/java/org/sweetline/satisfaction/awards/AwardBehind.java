package org.sweetline.satisfaction.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sweetline.people.CustomerNumber;
import org.sweetline.satisfaction.awards.formulas.Category;
import org.sweetline.satisfaction.awards.formulas.Ledger;
import org.sweetline.satisfaction.awards.formulas.Merit;
import org.sweetline.tickets.TicketNumber;
import org.sweetline.web.OneOf;
import org.sweetline.web.Page;
import org.sweetline.web.TimeCursor;
import org.sweetline.web.Words;

/** What stands behind somebody's number: what was counted then, whatever the tables have since. */
@ApplicationScoped
class AwardBehind {

    private static final Pattern WHO = Pattern.compile("(customer|colleague)-(\\d{1,18})");
    private static final Comparator<Merit> NEWEST_FIRST =
            Comparator.comparing(Merit::at).reversed().thenComparing(Merit::key);

    private final AwardYears years;
    private final Honourees honourees;

    @Inject
    AwardBehind(AwardYears years, Honourees honourees) {
        this.years = years;
        this.honourees = honourees;
    }

    /** What a merit is, by how its key begins. */
    enum Speaking {
        PRAISE,
        RATING,
        NOMINATION,
        KUDOS,
        PICK
    }

    /**
     * One thing that speaks for somebody.
     *
     * @param within the channel or the language that it is counted within; "" where there is none
     * @param customer whose it is; who says two things counts once
     * @param colleague the name of who thanked
     */
    public record MeritView(
            @OneOf(Speaking.class) String what,
            String within,
            Instant at,
            @Nullable String ticket,
            @Nullable String customer,
            @Nullable String colleague) {}

    /** The newest first. */
    Page<MeritView> of(int year, Category category, long agent, Optional<TimeCursor> after, int limit)
            throws SQLException {
        Ledger ledger = years.counted(year).counted().orElseThrow();
        List<Merit> all = ledger.merits().stream()
                .filter(merit -> merit.category() == category && merit.agent() == agent)
                .sorted(NEWEST_FIRST)
                .toList();
        int first = after.map(cursor -> (int) Math.max(0, Math.min(cursor.id(), all.size())))
                .orElse(0);
        int end = Math.min(all.size(), first + limit);
        Map<Long, String> names = honourees.names();
        List<MeritView> views = all.subList(first, end).stream()
                .map(merit -> view(merit, names))
                .toList();
        return end < all.size()
                ? new Page<>(views, new TimeCursor(all.get(end - 1).at(), end).text())
                : Page.whole(views);
    }

    private static MeritView view(Merit merit, Map<Long, String> names) {
        Matcher who = WHO.matcher(merit.who());
        boolean known = who.matches();
        boolean colleague = known && who.group(1).equals("colleague");
        return new MeritView(
                Words.of(Speaking.valueOf(
                        Words.name(merit.key().substring(0, merit.key().indexOf('-'))))),
                merit.stratum(),
                merit.at(),
                merit.ticket() == 0 ? null : TicketNumber.text(merit.ticket()),
                known && !colleague ? CustomerNumber.text(Long.parseLong(who.group(2))) : null,
                colleague ? names.getOrDefault(Long.parseLong(who.group(2)), "") : null);
    }
}
