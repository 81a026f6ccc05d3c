package org.sweetline.channels.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.sql.SQLException;
import org.sweetline.problem.ProblemException;
import org.sweetline.returns.Actor;
import org.sweetline.returns.CancellationDesk;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.returns.ReturnsDesk;
import org.sweetline.returns.photos.PhotoDesk;
import org.sweetline.returns.photos.PhotoDesk.Occasion;
import org.sweetline.returns.photos.PhotoDesk.Shot;
import org.sweetline.web.Asked;

/** What customers do with a return of theirs. */
@ApplicationScoped
class CustomerSteps {

    private static final int LONGEST = 4_000;

    private final ReturnsDesk returns;
    private final CancellationDesk cancellations;
    private final OrderReturns orderReturns;
    private final PhotoDesk photos;
    private final UploadLimit limit;

    @Inject
    CustomerSteps(
            ReturnsDesk returns,
            CancellationDesk cancellations,
            OrderReturns orderReturns,
            PhotoDesk photos,
            UploadLimit limit) {
        this.returns = returns;
        this.cancellations = cancellations;
        this.orderReturns = orderReturns;
        this.photos = photos;
        this.limit = limit;
    }

    /** Whoever only knows the ZIP code looks, and touches nothing. */
    void requireMay(Visit visit, ReturnNumber number) throws SQLException {
        orderReturns.requireOf(visit, number);
        if (!visit.proof().confirms()) {
            throw new ProblemException(PortalProblem.SESSION_OVER, "This needs the link of a mail, or the address.");
        }
    }

    void attach(Visit visit, ReturnNumber number, InputStream content) throws IOException, SQLException {
        keep(visit, number, Occasion.REQUEST, content);
    }

    void answer(ReturnNumber number, String text) throws SQLException {
        returns.answerInfo(number, text, Actor.customer(null));
    }

    /** Only beside words, and as long as they are heard: no picture stays that belongs to nothing. */
    void attachToAppeal(Visit visit, ReturnNumber number, String text, InputStream content)
            throws IOException, SQLException {
        Asked.text("appeal", text, LONGEST);
        returns.requireAppealable(number);
        keep(visit, number, Occasion.APPEAL, content);
    }

    void appeal(ReturnNumber number, String text) throws SQLException {
        returns.appeal(number, Asked.text("appeal", text, LONGEST), Actor.customer(null));
    }

    void cancel(ReturnNumber number) throws SQLException {
        cancellations.byCustomer(number);
    }

    /** A form without a choice sends a file of no bytes, which is none. */
    private void keep(Visit visit, ReturnNumber number, Occasion occasion, InputStream content)
            throws IOException, SQLException {
        PushbackInputStream file = new PushbackInputStream(content);
        int first = file.read();
        if (first < 0) {
            return;
        }
        file.unread(first);
        limit.count(visit);
        photos.keep(number, new Shot(null, occasion, "photo"), file, Actor.customer(null));
    }
}
