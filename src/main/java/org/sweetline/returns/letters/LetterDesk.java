package org.sweetline.returns.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import org.sweetline.notices.Notice;
import org.sweetline.notices.NoticeDesk;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.tickets.ReplyDesk;
import org.sweetline.tickets.ReplyDesk.OwnLetter;
import org.sweetline.web.pages.Wording;

/** Sends the letters of a return: on its ticket, as replies of the store. */
@ApplicationScoped
public class LetterDesk {

    private final LetterMatters matters;
    private final LetterWriter writer;
    private final PortalLinks links;
    private final ReplyDesk replies;
    private final NoticeDesk notices;

    @Inject
    LetterDesk(LetterMatters matters, LetterWriter writer, PortalLinks links, ReplyDesk replies, NoticeDesk notices) {
        this.matters = matters;
        this.writer = writer;
        this.links = links;
        this.replies = replies;
        this.notices = notices;
    }

    @Transactional(rollbackOn = Throwable.class)
    public void write(LetterKind kind, ReturnNumber number) throws SQLException {
        send(kind, matters.of(number));
    }

    /** Only while nothing else has been said. */
    @Transactional(rollbackOn = Throwable.class)
    public void tellReceived(ReturnNumber number) throws SQLException {
        LetterMatter matter = matters.of(number);
        if (matter.isJustAsked()) {
            send(LetterKind.RECEIVED, matter);
        }
    }

    /** Only once all that came has been looked at, and only when something of it was not accepted. */
    @Transactional(rollbackOn = Throwable.class)
    public void tellRejection(ReturnNumber number) throws SQLException {
        LetterMatter matter = matters.of(number);
        if (matter.isRejected()) {
            send(LetterKind.REJECTED, matter);
        }
    }

    /** To the order's own address, and on no ticket: whoever asked may be a stranger. */
    @Transactional(rollbackOn = Throwable.class)
    public void askToConfirm(ReturnNumber number) throws SQLException {
        LetterMatter matter = matters.of(number);
        OwnLetter letter = writer.letter(LetterKind.CONFIRM, matter, links.make(LinkPurpose.CONFIRM, number));
        String subject = Wording.of("letters", matter.to().language()).say("subject.confirm", matter.order());
        notices.post(new Notice(
                "return-confirmation",
                number.toString(),
                matter.to().customer(),
                letter.to(),
                subject,
                letter.text(),
                ""));
    }

    private void send(LetterKind kind, LetterMatter matter) throws SQLException {
        if (matter.to().ticket().isPresent()) {
            String link = links.make(LinkPurpose.STATUS, matter.number());
            replies.letter(matter.to().ticket().get(), writer.letter(kind, matter, link));
        }
    }
}
