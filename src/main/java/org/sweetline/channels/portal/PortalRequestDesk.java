package org.sweetline.channels.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import org.sweetline.returns.Actor;
import org.sweetline.returns.Filing;
import org.sweetline.returns.Resolution;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.returns.ReturnsDesk;
import org.sweetline.returns.WantedItem;
import org.sweetline.returns.letters.LetterDesk;
import org.sweetline.returns.photos.PhotoIntake;
import org.sweetline.web.Words;
import org.sweetline.web.pages.PageLanguage;

/** Makes a return of what a customer has written. */
@ApplicationScoped
class PortalRequestDesk {

    private final ReturnsDesk returns;
    private final Buyers buyers;
    private final Drafts drafts;
    private final PhotoIntake photos;
    private final LetterDesk letters;
    private final ExchangeChoices choices;

    @Inject
    PortalRequestDesk(
            ReturnsDesk returns,
            Buyers buyers,
            Drafts drafts,
            PhotoIntake photos,
            LetterDesk letters,
            ExchangeChoices choices) {
        this.returns = returns;
        this.buyers = buyers;
        this.drafts = drafts;
        this.photos = photos;
        this.letters = letters;
        this.choices = choices;
    }

    /** Sent twice it is one request: the second waits for the first, and gets what came of it. */
    @Transactional(rollbackOn = Throwable.class)
    ReturnNumber submit(Visit visit, long written, PageLanguage language) throws SQLException {
        Draft draft = drafts.hold(written);
        if (draft.made().isPresent()) {
            return draft.made().get();
        }
        Filing filing = buyers.filing(visit, language);
        ReturnNumber number =
                returns.request(filing, wanted(draft, choices.of(visit.orderId())), Actor.customer(draft.key()));
        for (Draft.Photo photo : draft.photos()) {
            photos.keep(number, photo.name(), photo.clean(), Actor.customer(null));
        }
        drafts.made(draft.id(), number, language);
        if (!filing.confirmed()) {
            letters.askToConfirm(number);
        }
        return number;
    }

    @Transactional(rollbackOn = Throwable.class)
    void confirm(ReturnNumber number) throws SQLException {
        returns.confirm(number, Actor.customer(null));
    }

    private static List<WantedItem> wanted(Draft draft, ExchangeChoices.OfOrder choices) {
        return draft.wishes().stream()
                .map(wish -> new WantedItem(
                        wish.line(),
                        wish.quantity(),
                        wish.reason(),
                        wish.note(),
                        Words.parse(Resolution.class, "wanted", wish.wanted()),
                        choices.wanted(wish)))
                .toList();
    }
}
