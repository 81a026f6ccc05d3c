package org.sweetline.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Optional;
import org.sweetline.contact.PhoneNumber;
import org.sweetline.notices.NoticeDesk;
import org.sweetline.tickets.TicketNumber;
import org.sweetline.tickets.texts.TextDesk;
import org.sweetline.tickets.texts.TextPurpose;
import org.sweetline.tickets.texts.WantedText;
import org.sweetline.web.PublicAddress;
import org.sweetline.web.pages.StoreConfig;

/** Hands an invitation to the way that it goes. */
@ApplicationScoped
class Invitation {

    static final String PATH = "/s/";
    static final String TEXT_KEY = SurveyLetter.PURPOSE + "-";

    private final NoticeDesk notices;
    private final TextDesk texts;
    private final PublicAddress address;
    private final StoreConfig store;

    @Inject
    Invitation(NoticeDesk notices, TextDesk texts, PublicAddress address, StoreConfig store) {
        this.notices = notices;
        this.texts = texts;
        this.address = address;
        this.store = store;
    }

    /** What came of it: a text may find no way after all, a mail tells later. */
    WantedText.Answer send(DueSurvey survey, String token, ZoneId zone) throws SQLException {
        SurveyLetter letter = new SurveyLetter(survey, address.url(PATH + token), zone, store.name());
        if (!survey.byText()) {
            notices.post(letter.mail());
            return WantedText.Answer.WRITTEN;
        }
        Optional<PhoneNumber> number = PhoneNumber.parse(survey.to(), "US");
        return number.isEmpty() ? WantedText.Answer.NO_MOBILE : texts.send(text(survey, number.get(), letter));
    }

    private static WantedText text(DueSurvey survey, PhoneNumber number, SurveyLetter letter) {
        return new WantedText(
                TEXT_KEY + survey.id(),
                number,
                letter.sms(),
                letter.smsAsShown(),
                TextPurpose.SURVEY,
                Optional.of(survey.customer()),
                Optional.ofNullable(survey.ticket()).map(TicketNumber::new));
    }
}
