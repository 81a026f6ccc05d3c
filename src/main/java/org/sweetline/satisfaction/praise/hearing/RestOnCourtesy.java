package org.sweetline.satisfaction.praise.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Pattern;
import org.sweetline.satisfaction.praise.names.Roster;
import org.sweetline.satisfaction.praise.words.Listener;
import org.sweetline.satisfaction.praise.words.Occasion;
import org.sweetline.tickets.IncomingAttachment;
import org.sweetline.tickets.IncomingMessage;
import org.sweetline.tickets.SolvedTicketRest;

/** A "thank you" and no more does not open a solved ticket: nothing asked, no number, no file, few words. */
@ApplicationScoped
class RestOnCourtesy implements SolvedTicketRest {

    private static final int LONGEST = 200;
    /** Logos below a name are small and few; a photo of what is broken is neither. */
    private static final int LARGEST_LOGO = 16 * 1024;

    private static final int MOST_LOGOS = 6;
    private static final Pattern SAYS_SOMETHING = Pattern.compile("\\d|https?:|[?？]");

    private final Listener listener = new Listener();
    private final Roster nobody = new Roster(List.of());

    @Override
    public boolean leavesSolved(IncomingMessage message) {
        String text = message.text().strip();
        if (text.isEmpty()
                || text.length() > LONGEST
                || bringsFiles(message.attachments())
                || SAYS_SOMETHING.matcher(text).find()) {
            return false;
        }
        Occasion occasion = message.channel().equals("sms") ? Occasion.TEXT : Occasion.MAIL;
        return listener.read(text, occasion, nobody).isOnlyCourtesy();
    }

    private static boolean bringsFiles(List<IncomingAttachment> attachments) {
        return attachments.size() > MOST_LOGOS || !attachments.stream().allMatch(RestOnCourtesy::isLogo);
    }

    /** Part of the letter's look: the letter itself shows it, by its number. */
    private static boolean isLogo(IncomingAttachment file) {
        return file.inline()
                && !file.contentId().isBlank()
                && file.type().startsWith("image/")
                && file.size() <= LARGEST_LOGO;
    }
}
