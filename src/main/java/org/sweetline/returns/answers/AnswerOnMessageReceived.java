package org.sweetline.returns.answers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.List;
import org.sweetline.events.Reaction;
import org.sweetline.problem.GeneralProblem;
import org.sweetline.problem.ProblemException;
import org.sweetline.returns.Actor;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.returns.ReturnsDesk;
import org.sweetline.returns.photos.PhotoDesk;
import org.sweetline.returns.photos.PhotoDesk.Occasion;
import org.sweetline.storage.FileStore;
import org.sweetline.tickets.MessageReceived;

/** Our letter says that an answer by mail is enough: the return goes on with it. */
@ApplicationScoped
class AnswerOnMessageReceived implements Reaction<MessageReceived> {

    private static final Logger LOG = System.getLogger(AnswerOnMessageReceived.class.getName());

    private final MailedAnswers answers;
    private final ReturnsDesk returns;
    private final PhotoDesk photos;
    private final FileStore files;

    @Inject
    AnswerOnMessageReceived(MailedAnswers answers, ReturnsDesk returns, PhotoDesk photos, FileStore files) {
        this.answers = answers;
        this.returns = returns;
        this.photos = photos;
        this.files = files;
    }

    @Override
    public String name() {
        return "answer return by mail";
    }

    @Override
    public Class<MessageReceived> event() {
        return MessageReceived.class;
    }

    @Override
    public void react(MessageReceived event) throws SQLException, IOException {
        List<MailedAnswers.Picture> pictures = answers.pictures(event.entry());
        for (MailedAnswer answer : answers.of(event.entry())) {
            if (answer.text().isBlank() && pictures.isEmpty()) {
                continue;
            }
            returns.answerInfo(answer.number(), answer.text(), Actor.customer(null));
            for (MailedAnswers.Picture picture : pictures) {
                show(answer.number(), picture);
            }
        }
    }

    /** A picture that can't be kept stands on the ticket; the answer counts without it. */
    private void show(ReturnNumber number, MailedAnswers.Picture picture) throws SQLException, IOException {
        try (InputStream bytes = files.open(picture.sha256())) {
            photos.keep(
                    number, new PhotoDesk.Shot(null, Occasion.REQUEST, picture.name()), bytes, Actor.customer(null));
        } catch (ProblemException e) {
            if (e.type() == GeneralProblem.UNAVAILABLE) {
                throw e;
            }
            LOG.log(
                    Level.INFO,
                    "{0}: a mailed picture was left out: {1}",
                    number,
                    e.type().slug());
        }
    }
}
