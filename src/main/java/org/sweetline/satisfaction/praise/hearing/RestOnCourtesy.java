package org.sweetline.satisfaction.praise.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Pattern;
import org.sweetline.satisfaction.praise.names.Roster;
import org.sweetline.satisfaction.praise.words.Listener;
import org.sweetline.satisfaction.praise.words.Occasion;
import org.sweetline.tickets.IncomingMessage;
import org.sweetline.tickets.SolvedTicketRest;

/** A "thank you" and no more does not open a solved ticket: nothing asked, no number, no file, few words. */
@ApplicationScoped
class RestOnCourtesy implements SolvedTicketRest {

    private static final int LONGEST = 200;
    private static final Pattern SAYS_SOMETHING = Pattern.compile("\\d|https?:|[?？]");

    private final Listener listener = new Listener();
    private final Roster nobody = new Roster(List.of());

    @Override
    public boolean leavesSolved(IncomingMessage message) {
        String text = message.text().strip();
        if (text.isEmpty()
                || text.length() > LONGEST
                || !message.attachments().isEmpty()
                || SAYS_SOMETHING.matcher(text).find()) {
            return false;
        }
        Occasion occasion = message.channel().equals("sms") ? Occasion.TEXT : Occasion.MAIL;
        return listener.read(text, occasion, nobody).isOnlyCourtesy();
    }
}
