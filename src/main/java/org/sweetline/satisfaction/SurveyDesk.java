package org.sweetline.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sweetline.events.DomainEvents;
import org.sweetline.notices.NoticeDesk;

/** Plans surveys, and takes back those that have become pointless. */
@ApplicationScoped
class SurveyDesk {

    private final Contacts contacts;
    private final Selection selection;
    private final SurveyRows rows;
    private final SurveySettingsShelf settings;
    private final NoticeDesk notices;
    private final DomainEvents events;

    @Inject
    SurveyDesk(
            Contacts contacts,
            Selection selection,
            SurveyRows rows,
            SurveySettingsShelf settings,
            NoticeDesk notices,
            DomainEvents events) {
        this.contacts = contacts;
        this.selection = selection;
        this.rows = rows;
        this.settings = settings;
        this.notices = notices;
        this.events = events;
    }

    /** What was opened again without a word of the customer, such as by a bad rating, is no second contact. */
    @Transactional(rollbackOn = Throwable.class)
    void ticketSolved(long ticket) throws SQLException {
        Optional<Contact> solved = contacts.ofTicket(ticket);
        if (solved.isPresent() && !rows.isCounted(ticket)) {
            SurveySettings now = settings.now();
            plan(solved.get(), now, now.dueAfterTicket(solved.get().over()));
        }
    }

    /** A customer who was asked for a key has answered or was silent; the others are asked later. */
    @Transactional(rollbackOn = Throwable.class)
    void callEnded(long call) throws SQLException {
        Optional<Contact> ended = contacts.ofCall(call);
        if (ended.isEmpty()) {
            return;
        }
        if (rows.isRated(call)) {
            rows.addRated(ended.get()).ifPresent(survey -> events.publish(new SurveyAnswered(survey)));
        } else if (!rows.addSilent(ended.get())) {
            SurveySettings now = settings.now();
            plan(ended.get(), now, now.dueAfterCall(ended.get().over()));
        }
    }

    /** What is asked about a ticket that is open again would be about the past; it is asked at the next end. */
    @Transactional(rollbackOn = Throwable.class)
    void ticketReopened(long ticket) throws SQLException {
        List<Long> voided = rows.voidUnanswered(ticket);
        notices.withdraw(
                SurveyLetter.PURPOSE, voided.stream().map(String::valueOf).toList(), "The ticket was opened again.");
    }

    @Transactional(rollbackOn = Throwable.class)
    void cameBack(long survey) throws SQLException {
        rows.bounced(survey);
    }

    private void plan(Contact contact, SurveySettings now, Instant due) throws SQLException {
        Optional<Suppression> against = selection.reasonAgainst(contact, now);
        if (against.isPresent()) {
            rows.suppress(contact, against.get());
        } else {
            rows.queue(contact, selection.goesByText(contact, now), due);
        }
    }
}
