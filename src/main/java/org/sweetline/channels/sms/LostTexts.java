package org.sweetline.channels.sms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sweetline.channels.sms.TextLists.TextPage;
import org.sweetline.channels.twilio.LookBack;
import org.sweetline.channels.twilio.NextPage;
import org.sweetline.channels.twilio.TwilioConfig;
import org.sweetline.channels.twilio.TwilioParams;
import org.sweetline.channels.twilio.TwilioTrouble;
import org.sweetline.config.Settings;
import org.sweetline.tickets.texts.TextedNumbers;
import org.sweetline.work.BackgroundLoop;

/**
 * Finds the texts that came while we were away: their webhooks came to nobody, but the network's own list has them. What is
 * found is kept as the webhook would have been, under the same id, so that a text that comes both ways is one.
 */
@ApplicationScoped
class LostTexts implements BackgroundLoop {
    private static final Logger LOG = System.getLogger(LostTexts.class.getName());
    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Duration CLOSED = Duration.ofMinutes(10);

    /** A text comes into the network's list a little later than into the world. */
    private static final Duration OVERLAP = Duration.ofMinutes(5);

    private static final int MOST_PAGES = 20;

    /** International ones, and the short ones of five or six digits. */
    private static final String NUMBER = "\\+?[0-9]{5,15}";

    private final TwilioConfig config;
    private final TwilioTexts carrier;
    private final TextedNumbers numbers;
    private final TextLists network;
    private final TextLookout lookout;
    private final SmsDoor door;
    private final Duration every;
    private final Clock clock;

    /** What is still to be asked, the longest ago first; of this node alone, and anew after a start. */
    private final Deque<Question> open = new ArrayDeque<>();

    private Instant since = Instant.MAX;
    private Instant begun = Instant.MAX;

    @Inject
    LostTexts(
            TwilioConfig config,
            TwilioTexts carrier,
            TextedNumbers numbers,
            TextLists network,
            TextLookout lookout,
            SmsDoor door,
            Settings settings,
            Clock clock) {
        this.config = config;
        this.carrier = carrier;
        this.numbers = numbers;
        this.network = network;
        this.lookout = lookout;
        this.door = door;
        this.every = settings.duration("sweetline.text.lookout", EVERY);
        this.clock = clock;
    }

    private record Question(String number, LocalDate day, TwilioParams params) {
        static Question of(String number, LocalDate day) {
            return new Question(number, day, TextLists.question(number, day));
        }
    }

    @Override
    public String name() {
        return "lost texts";
    }

    @Override
    public Duration givesWay() {
        return AT_LEISURE;
    }

    @Override
    public Duration turn() throws SQLException {
        Instant now = clock.instant();
        if (!config.open()) {
            lookout.notYetOurs(now);
            return CLOSED;
        }
        try {
            look(now);
        } catch (TwilioTrouble e) {
            LOG.log(
                    Level.INFO,
                    "The network could not be asked for texts of which we never heard: {0}",
                    e.getMessage());
            return every;
        }
        return open.isEmpty() ? every : SOON;
    }

    /** As a rule one page a number. What a turn does not come to is left for the next one. */
    private void look(Instant now) throws SQLException, TwilioTrouble {
        if (open.isEmpty()) {
            begin(now);
        }
        for (int pages = 0; pages < MOST_PAGES && !open.isEmpty(); pages++) {
            Question asked = open.element();
            TextPage page = network.page(asked.params());
            keep(page.texts(), now);
            open.remove();
            if (page.more() && !page.oldest().isBefore(since)) {
                Question next = Question.of(asked.number(), asked.day());
                NextPage.of(page.list(), next.params());
                open.addFirst(next);
            }
            passed(asked.day());
        }
    }

    private void begin(Instant now) throws SQLException {
        Instant bound = now.minus(LookBack.LONGEST);
        if (lookout.skipTo(bound)) {
            LOG.log(Level.WARNING, "Texts that came before {0} and were not heard of are not looked for", bound);
        }
        begun = now;
        since = lookout.read().lookedUntil();
        Set<String> ours = new TreeSet<>(numbers.ours());
        ours.removeIf(number -> !number.matches(NUMBER));
        if (!carrier.number().isEmpty()) {
            ours.add(carrier.number());
        }
        LocalDate today = day(now);
        for (LocalDate day = day(since); !day.isAfter(today); day = day.plusDays(1)) {
            for (String number : ours) {
                open.add(Question.of(number, day));
            }
        }
    }

    /** The last of a page is the oldest. One whose webhook may still be on the way is left until the next turn. */
    private void keep(List<ListedText> listed, Instant now) throws TwilioTrouble {
        List<ListedText> due = new ArrayList<>(listed.stream()
                .filter(text -> !text.at().isBefore(since) && text.at().isBefore(now.minus(every)))
                .toList());
        if (due.isEmpty()) {
            return;
        }
        Collections.reverse(due);
        Set<String> known = door.known(due.stream().map(ListedText::sid).toList());
        for (ListedText text : due) {
            if (!known.contains(text.sid())) {
                door.keepListed(text, network.files(text));
                LOG.log(Level.INFO, "The text {0} was found in the network''s list", text.sid());
            }
        }
    }

    private void passed(LocalDate day) throws SQLException {
        if (open.isEmpty()) {
            lookout.lookedUntil(begun.minus(every).minus(OVERLAP));
        } else if (open.element().day().isAfter(day)) {
            lookout.lookedUntil(
                    open.element().day().atStartOfDay(ZoneOffset.UTC).toInstant());
        }
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
