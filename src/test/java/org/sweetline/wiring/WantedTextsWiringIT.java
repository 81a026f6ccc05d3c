package org.sweetline.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sweetline.contact.PhoneNumber;
import org.sweetline.schema.Statements;
import org.sweetline.tickets.texts.OptOutDesk;
import org.sweetline.tickets.texts.OptOutWord;
import org.sweetline.tickets.texts.TextDesk;
import org.sweetline.tickets.texts.TextPurpose;
import org.sweetline.tickets.texts.WantedText;
import org.sweetline.tickets.texts.WantedText.Answer;

/** Texts that other parts of the product want sent. */
@ExtendWith(ArquillianExtension.class)
class WantedTextsWiringIT {
    @Inject
    TextDesk texts;

    @Inject
    OptOutDesk optOuts;

    @Inject
    Statements statements;

    @Deployment
    static WebArchive product() {
        return ProductWar.withTests();
    }

    @Test
    void textIsWrittenOnceForItsKey() throws Exception {
        WantedText wanted = wanted("callback-1", "+14155550171", TextPurpose.CALLBACK);

        Answer first = texts.send(wanted);
        Answer again = texts.send(wanted);

        assertThat(List.of(first, again)).containsOnly(Answer.WRITTEN);
        assertThat(waiting("+14155550171")).containsExactly("We call you back. +14155550100");
    }

    @Test
    void whoWantsNoTextsGetsNone() throws Exception {
        optOuts.said("+14155550172", Optional.empty(), OptOutWord.STOP, "stop");

        Answer answer = texts.send(wanted("link-1", "+14155550172", TextPurpose.LINK));

        assertThat(answer).isEqualTo(Answer.NOT_WANTED);
        assertThat(waiting("+14155550172")).isEmpty();
    }

    @Test
    void landlineGetsNone() throws Exception {
        assertThat(texts.send(wanted("link-2", "+8225551234", TextPurpose.LINK)))
                .isEqualTo(Answer.NO_MOBILE);
    }

    @Test
    void surveyOnlyGoesToWhoAgreed() throws Exception {
        assertThat(texts.send(wanted("survey-1", "+14155550173", TextPurpose.SURVEY)))
                .isEqualTo(Answer.NOT_AGREED);
    }

    private List<String> waiting(String number) throws Exception {
        return statements.list(
                "select body || ' ' || own_number from text_message where number = ? and state = 'WAITING'",
                row -> row.getString(1),
                number);
    }

    private static WantedText wanted(String key, String number, TextPurpose purpose) {
        return new WantedText(
                key, new PhoneNumber(number), "We call you back.", purpose, Optional.empty(), Optional.empty());
    }
}
