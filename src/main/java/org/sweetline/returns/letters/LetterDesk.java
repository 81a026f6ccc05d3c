package org.sweetline.returns.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import org.sweetline.returns.ReturnNumber;

/** Sends the letters of a return: on its ticket, as replies of the store. */
@ApplicationScoped
public class LetterDesk {

    private final LetterMatters matters;
    private final LetterWriter writer;
    private final PortalLinks links;
    private final LetterPost post;
    private final SentLetters sent;

    @Inject
    LetterDesk(LetterMatters matters, LetterWriter writer, PortalLinks links, LetterPost post, SentLetters sent) {
        this.matters = matters;
        this.writer = writer;
        this.links = links;
        this.post = post;
        this.sent = sent;
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

    /** One letter for all that has come by now. */
    @Transactional(rollbackOn = Throwable.class)
    public void tellParcel(ReturnNumber number) throws SQLException {
        LetterMatter matter = matters.of(number);
        if (sent.isFirst(LetterKind.PARCEL, number, matter.received())) {
            send(LetterKind.PARCEL, matter);
        }
    }

    /** Once all that came has been looked at, and only when something of it was not accepted. */
    @Transactional(rollbackOn = Throwable.class)
    public void tellRejection(ReturnNumber number) throws SQLException {
        LetterMatter matter = matters.of(number);
        if (matter.isRejected() && sent.isFirst(LetterKind.REJECTED, number, matter.found())) {
            send(LetterKind.REJECTED, matter);
        }
    }

    /** To the order's own address, and on no ticket: whoever asked may be a stranger. */
    @Transactional(rollbackOn = Throwable.class)
    public void askToConfirm(ReturnNumber number) throws SQLException {
        LetterMatter matter = matters.of(number);
        post.byItself(matter, writer.letter(LetterKind.CONFIRM, matter, links.make(LinkPurpose.CONFIRM, number)));
    }

    private void send(LetterKind kind, LetterMatter matter) throws SQLException {
        if (matter.to().ticket().isPresent()) {
            String link = links.make(LinkPurpose.STATUS, matter.number());
            post.onTicket(matter, writer.letter(kind, matter, link));
        }
    }
}
